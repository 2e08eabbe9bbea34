import { describe, expect, test } from 'vitest'
import { shippedNodes } from '../framework/shipped.ts'
import { publishedSeries } from '../rating/published-series.ts'
import { unfounded, unmentioned } from '../rating/requirements.ts'
import { countWords } from '../source/canonical.ts'
import { bmtn, teln } from './casebook/teln-bmtn.ts'
import { nt3, nwp, nwRise } from './casebook/nt3-nwp-rise.ts'
import { readScript } from './script.ts'
import { summitRows, summitYears } from './summit/ratings.ts'
import { codeGroups } from './synthetic/codes.ts'
import { people } from './synthetic/people.ts'
import { demoRatings } from './synthetic/ratings.ts'
import { demoSources } from './synthetic/sources.ts'

const nodeIds = new Set<string>(shippedNodes.map(({ id }) => id))
const texts = demoSources.map((source) => ({ ...source, blocks: readScript(source.script) }))

describe('the invented network', () => {
  test('has six or more interviews that read like conversations', () => {
    const interviews = texts
      .filter(({ kind }) => kind === 'interview')
      .map(({ blocks }) => blocks.reduce((sum, { text }) => sum + countWords(text), 0))
    expect(
      interviews.filter((words) => words >= 500 && words <= 1_500).length,
    ).toBeGreaterThanOrEqual(6)
    for (const { blocks, about } of texts.filter(({ kind }) => kind === 'interview')) {
      const speakers = new Set(blocks.map(({ speaker }) => speaker))
      expect([...speakers].sort()).toEqual(['Int.', about.split(',')[0]])
      const times = blocks.map(({ at }) => at)
      expect(times).toEqual(times.toSorted())
    }
  })

  test('has notes that keep what was seen apart from what is made of it, in order of time', () => {
    for (const { blocks, title } of texts.filter(({ kind }) => kind === 'note')) {
      const kinds = new Set(blocks.map(({ kind }) => kind))
      expect([...kinds].sort(), title).toEqual(['make', 'saw'])
      const times = blocks.map(({ at }) => at)
      expect(times).toEqual(times.toSorted())
    }
  })

  test('names each passage of a source once, and writes memos on passages that exist', () => {
    for (const { key, blocks, memos = {} } of texts) {
      const labels = blocks.flatMap(({ marks }) => marks.flatMap(({ label }) => label ?? []))
      expect(new Set(labels).size, key).toBe(labels.length)
      for (const label of Object.keys(memos)) expect(labels, key).toContain(label)
    }
  })

  test('keeps real names out of its texts but for one slip, which the memo explains', () => {
    const parts = people.flatMap(({ name }) => name.split(' '))
    const all = demoSources
      .map(({ script, about, title }) => `${title} ${about} ${script}`)
      .join(' ')
    const found = parts.filter((part) => new RegExp(`\\b${part}\\b`, 'u').test(all))
    expect(found).toEqual(['Nora'])
  })

  test('lets one person withhold their words, and nobody else quotes them in an interview', () => {
    const withheld = people.filter(({ mayQuote }) => !mayQuote).map(({ pseudonym }) => pseudonym)
    expect(withheld).toEqual(['P08'])
    expect(
      texts.flatMap(({ blocks }) => blocks).filter(({ speaker }) => speaker === 'P08'),
    ).toEqual([])
  })

  test('ties the analyst’s codes to nodes that exist, under keys that are used', () => {
    const used = new Set(
      texts.flatMap(({ blocks }) => blocks.flatMap(({ marks }) => marks.map(({ code }) => code))),
    )
    for (const { codes } of codeGroups)
      for (const { key, nodes } of codes) {
        expect(used, key).toContain(key)
        for (const node of nodes) expect(nodeIds, node).toContain(`n19.${node}`)
      }
  })
})

describe('the invented ratings', () => {
  test('cite by numbers that the warrant mentions, each one and no other', () => {
    for (const { warrant, cites, level, node, wave } of demoRatings) {
      const content = {
        level,
        insufficient: level === null,
        warrant,
        citations: cites.map(() => ({ codingId: '' as never, stance: 'for' as const })),
      }
      expect(unfounded(content), `${wave} ${node}`).toEqual([])
      if (level !== null) expect(unmentioned(content), `${wave} ${node}`).toEqual([])
    }
  })

  test('do not imitate a published row', () => {
    const published = publishedSeries
      .map(({ levels }) => levels.join())
      .filter((row) => row.length > 3)
    const nodes = new Set(demoRatings.map(({ node }) => node))
    for (const node of nodes) {
      const levels = ['a22', 's23', 's24', 'a24'].flatMap(
        (wave) =>
          demoRatings.find(
            (r) => r.node === node && r.wave === wave && r.rater === undefined && r.draft !== true,
          )?.level ?? [],
      )
      expect(published, node).not.toContain(levels.join())
    }
  })

  test('show two raters apart, one dimension without enough evidence, and one draft', () => {
    const second = demoRatings.filter(({ rater }) => rater === 'second')
    const apart = second.filter(({ node, wave, level }) =>
      demoRatings.some(
        (r) => r.rater !== 'second' && r.node === node && r.wave === wave && r.level !== level,
      ),
    )
    expect(apart.map(({ node }) => node)).toContain('structure.trust')
    expect(demoRatings.some(({ wave, level }) => wave === 'a24' && level === null)).toBe(true)
    expect(demoRatings.filter(({ draft }) => draft === true)).toHaveLength(1)
  })
})

describe('the published part', () => {
  test('has for every fact the place in its text', () => {
    const facts = [teln, bmtn, nt3, nwp, nwRise].flatMap(({ script }) =>
      readScript(script).filter(({ kind }) => kind === 'item'),
    )
    expect(facts.length).toBeGreaterThanOrEqual(40)
    for (const { text } of facts) expect(text).toMatch(/ \([^()]+, lines? [\d–, ]+\)$/u)
  })

  test('names no network in the ratings', () => {
    expect(summitYears).toEqual([2019, 2021, 2022, 2023])
    expect(summitRows.every(({ id }) => /^(?:MD|LD)\d$/u.test(id))).toBe(true)
  })
})
