import { describe, expect, it } from 'vitest'
import type { Passage } from '../coding/contract.ts'
import { fixturePassages } from './fixture-evidence.ts'
import { fixturePeople } from './fixture-network.ts'
import { protection } from './people.ts'

const [first, second] = fixturePeople
if (first === undefined || second === undefined) throw new Error('the fixture has no people')
const [any] = fixturePassages
if (any === undefined) throw new Error('the fixture has no passages')
const said = (change: Partial<Passage>): Passage => ({ ...any, speaker: '', ...change })

describe('keeping real names out', () => {
  const { mask } = protection([
    { ...first, name: 'Maria Okafor', pseudonym: 'P01' },
    { ...second, name: 'José Núñez', pseudonym: 'P02' },
  ])

  it('replaces whole names in any case, and their parts as they are written', () => {
    expect(mask('maria okafor told Maria; Okafor nodded')).toBe('P01 told P01; P01 nodded')
  })

  it('replaces names with letters beyond ASCII, also before punctuation and possessives', () => {
    expect(mask('José Núñez’s plan, and Núñez, again')).toBe('P02’s plan, and P02, again')
  })

  it('leaves longer words that begin like a name', () => {
    expect(mask('Mariana and the Okaforian school')).toBe('Mariana and the Okaforian school')
  })

  it('counts what it replaced', () => {
    const people = protection([{ ...first, name: 'Ana Ruiz', pseudonym: 'P01' }])
    people.mask('Ana and Ruiz and nobody')
    expect(people.replaced()).toBe(2)
  })

  it('gives a surname that two people share to neither of them', () => {
    const people = protection([
      { ...first, name: 'Ana Ruiz', pseudonym: 'P01' },
      { ...second, name: 'Ben Ruiz', pseudonym: 'P02' },
    ])
    expect(people.mask('Ruiz said so')).toBe('[name withheld] said so')
  })

  it('leaves out the mark by which a note names people, and nothing else with an @', () => {
    const { mask } = protection([{ ...first, name: 'Ana Ruiz', pseudonym: 'P01' }])
    expect(mask('@P01 asks @Ana Ruiz; write to a@P012.org or @home')).toBe(
      'P01 asks P01; write to a@P012.org or @home',
    )
  })

  it('changes nothing where people are known by pseudonym only', () => {
    const people = protection([{ ...first, name: '', pseudonym: 'P01' }])
    expect(people.mask('P01 and (anything) else')).toBe('P01 and (anything) else')
  })

  it('survives names made of signs that mean something in patterns', () => {
    const people = protection([{ ...first, name: 'A. (Bob) [x]* \\ | $', pseudonym: 'P01' }])
    expect(people.mask('A. (Bob) [x]* \\ | $ came')).toContain('came')
  })
})

describe('saying whose a passage is', () => {
  const consenting = {
    ...first,
    name: 'Ana Ruiz',
    pseudonym: 'P01',
    role: 'teacher',
    site: 'Site A',
  }
  const people = [
    { ...consenting, mayQuote: true },
    { ...second, name: 'Ben Cole', pseudonym: 'P02', mayQuote: false },
  ]

  it('describes a speaker by pseudonym, role and site', () => {
    expect(protection(people).attribute(said({ speaker: 'Ana Ruiz' }))).toEqual({
      who: 'P01, teacher, Site A',
      withheld: null,
    })
  })

  it('withholds the words of whoever has not agreed to be quoted', () => {
    expect(protection(people).attribute(said({ speaker: 'P02:' })).withheld).toBe('no-consent')
  })

  it('finds the speaker by the pseudonym in the title line of an interview', () => {
    const passage = said({ speaker: 'Member', sourceAbout: 'P01, teacher, Site A' })
    expect(protection(people).attribute(passage).who).toBe('P01, teacher, Site A')
  })

  it('withholds a speaker who is not on the roster, and does not print their label', () => {
    const found = protection(people).attribute(said({ speaker: 'Zoe Zhang', sourceAbout: '' }))
    expect(found.withheld).toBe('not-on-roster')
    expect(found.who).not.toContain('Zoe')
  })

  it('quotes without naming anybody where no roster is kept', () => {
    const found = protection([]).attribute(said({ speaker: 'Zoe Zhang' }))
    expect(found).toEqual({ who: 'a participant', withheld: null })
  })

  it('does not take the interviewer for the person interviewed', () => {
    const passage = said({ speaker: 'Interviewer', sourceAbout: 'P01' })
    expect(protection(people).attribute(passage).withheld).toBe('not-on-roster')
  })
})
