/** Whom a roster from a spreadsheet would add, and what of it would be left out. */
import type { Person } from '../network/contract.ts'
import { MOST_PEOPLE } from '../network/people-contract.ts'
import { nextPseudonym } from '../network/pseudonym.ts'
import type { Attribute, AttributeType } from './contract.ts'
import type { RosterColumn, RosterUse } from './roster-columns.ts'
import { MOST_ROSTER_ATTRIBUTES } from './roster-contract.ts'
import { parseValue, type ValueType } from './value.ts'

/** A line of the spreadsheet, with the number that it has there. */
export interface RosterLine {
  readonly number: number
  readonly cells: readonly string[]
}

export interface RosterPerson {
  readonly line: number
  readonly name: string
  readonly pseudonym: string
  readonly role: string
  readonly site: string
  readonly mayQuote: boolean
  /** One for each attribute. */
  readonly values: readonly string[]
}

export interface RosterAttribute extends ValueType {
  readonly name: string
  /** No attribute of people is called so yet. */
  readonly isNew: boolean
}

/** `without` and those above it leave somebody out; those below it leave out, or make up, less. */
export type RosterNote =
  | { readonly why: 'empty' | 'without' | 'too-long' | 'many'; readonly line: number }
  | { readonly why: 'twice' | 'there'; readonly line: number; readonly name: string }
  | { readonly why: 'numbered'; readonly line: number; readonly pseudonym: string }
  | { readonly why: 'unsure'; readonly line: number; readonly value: string }
  | {
      readonly why: 'misfit'
      readonly line: number
      readonly value: string
      readonly attribute: string
      readonly type: AttributeType
    }
  | { readonly why: 'many-attributes'; readonly name: string }

export interface RosterPlan {
  readonly attributes: readonly RosterAttribute[]
  readonly people: readonly RosterPerson[]
  readonly notes: readonly RosterNote[]
}

const LONGEST = 400
const LONGEST_VALUE = 4_000
const MOST_CHOICES = 12
const yes = /^(?:yes|y|true|1|x|ok|agreed?|consent(?:ed)?|may be quoted|✓|✔|☑)$/iu
const no = /^(?:no|n|false|0|-|–|—|none|not yet|no quotes|refused|declined|✗|☐)?$/iu

const same = (text: string): string =>
  text.normalize('NFKC').trim().replace(/\s+/gu, ' ').toLowerCase()

const strict: readonly AttributeType[] = ['number', 'date', 'yes-no']

/** The narrowest type that holds all of a column's values. */
function typeOf(filled: readonly string[]): ValueType {
  const fits = strict.find((type) =>
    filled.every((cell) => parseValue({ type, choices: [] }, cell) !== null),
  )
  if (filled.length > 0 && fits !== undefined) return { type: fits, choices: [] }
  const choices = [...new Map(filled.map((cell) => [same(cell), cell])).values()]
  const isChoice =
    choices.length > 0 && choices.length <= MOST_CHOICES && choices.length * 3 <= filled.length * 2
  return isChoice ? { type: 'choice', choices } : { type: 'text', choices: [] }
}

interface Cells {
  readonly lines: readonly RosterLine[]
  readonly columns: readonly RosterColumn[]
}

const placesOf = ({ columns }: Cells, use: RosterUse): readonly number[] =>
  columns.flatMap((column, at) => (column.use === use ? [at] : []))

const cellOf = (table: Cells, { cells }: RosterLine, use: RosterUse): string =>
  (cells[placesOf(table, use)[0] ?? -1] ?? '').trim()

interface Holding {
  readonly at: number
  readonly attribute: RosterAttribute
}

function holdings(table: Cells, known: readonly Attribute[]): readonly Holding[] {
  const taken = new Set<string>()
  return placesOf(table, 'attribute').flatMap((at): readonly Holding[] => {
    const name = (table.columns[at]?.name ?? '').trim()
    if (name === '' || taken.has(same(name))) return []
    taken.add(same(name))
    const there = known.find((one) => one.holder === 'person' && same(one.name) === same(name))
    if (there !== undefined) return [{ at, attribute: { ...there, isNew: false } }]
    const filled = table.lines
      .map(({ cells }) => (cells[at] ?? '').trim())
      .filter((cell) => cell !== '')
    return [{ at, attribute: { name, ...typeOf(filled), isNew: true } }]
  })
}

/** Family names come after the names that are given, whichever column stands first. */
function nameIn(table: Cells, { cells }: RosterLine): string {
  const isLast = (at: number): boolean =>
    /\b(?:last|family|sur|nach|familien|apellido|nom\b)/iu.test(table.columns[at]?.name ?? '')
  return placesOf(table, 'name')
    .toSorted((one, other) => Number(isLast(one)) - Number(isLast(other)))
    .map((at) => (cells[at] ?? '').trim())
    .filter((part) => part !== '')
    .join(' ')
}

/** Who has been met: on the roster, or further up. */
function meeting(people: readonly Person[], table: Cells) {
  const there = new Set(people.map(({ pseudonym }) => same(pseudonym)))
  const named = new Set(people.map(({ name }) => same(name)).filter((name) => name !== ''))
  const above = new Set<string>()
  const namedAbove = new Set<string>()
  const given = table.lines.map((line) => cellOf(table, line, 'pseudonym'))
  const taken = [...people.map(({ pseudonym }) => pseudonym), ...given]
  return {
    /** Why this is nobody new; null where it is somebody. */
    known: (pseudonym: string, name: string): 'there' | 'twice' | null => {
      if (pseudonym !== '') {
        if (there.has(same(pseudonym))) return 'there'
        return above.has(same(pseudonym)) ? 'twice' : null
      }
      if (named.has(same(name))) return 'there'
      return namedAbove.has(same(name)) ? 'twice' : null
    },
    number: (): string => nextPseudonym(taken),
    meet: (pseudonym: string, name: string): void => {
      above.add(same(pseudonym))
      namedAbove.add(same(name))
      taken.push(pseudonym)
    },
  }
}

interface Known {
  readonly people: readonly Person[]
  readonly attributes: readonly Attribute[]
}

/** What is said of a person beside who they are; what cannot be kept is noted. */
function saying(table: Cells, held: readonly Holding[], note: (note: RosterNote) => void) {
  return {
    values: ({ number, cells }: RosterLine): readonly string[] =>
      held.map(({ at, attribute }) => {
        const written = (cells[at] ?? '').trim()
        const value = written.length > LONGEST_VALUE ? null : parseValue(attribute, written)
        if (value !== null) return value
        const { name, type } = attribute
        note({ why: 'misfit', line: number, value: written, attribute: name, type })
        return ''
      }),
    mayQuote: (line: RosterLine): boolean => {
      const value = cellOf(table, line, 'may-quote')
      if (!yes.test(value) && !no.test(value)) note({ why: 'unsure', line: line.number, value })
      return yes.test(value)
    },
  }
}

/** What a roster would add. Somebody who is on the roster stays as they are there. */
export function planRoster(table: Cells, known: Known): RosterPlan {
  const all = holdings(table, known.attributes)
  const held = all.slice(0, MOST_ROSTER_ATTRIBUTES)
  const notes: RosterNote[] = all
    .slice(MOST_ROSTER_ATTRIBUTES)
    .map(({ attribute }) => ({ why: 'many-attributes', name: attribute.name }))
  const note = (one: RosterNote): void => void notes.push(one)
  const said = saying(table, held, note)
  const met = meeting(known.people, table)
  const people: RosterPerson[] = []
  for (const line of table.lines) {
    const texts = {
      name: nameIn(table, line),
      role: cellOf(table, line, 'role'),
      site: cellOf(table, line, 'site'),
    }
    const { name } = texts
    const pseudonym = cellOf(table, line, 'pseudonym')
    const left = leftOut(line, { ...texts, pseudonym })
    const why = left ?? (people.length === MOST_PEOPLE ? 'many' : null)
    const again = why === null ? met.known(pseudonym, name) : null
    const { number } = line
    if (why !== null) note({ why, line: number })
    else if (again !== null) note({ why: again, line: number, name: pseudonym || name })
    else {
      const own = pseudonym === '' ? met.number() : pseudonym
      if (pseudonym === '') note({ why: 'numbered', line: number, pseudonym: own })
      met.meet(own, name)
      people.push({
        line: number,
        ...texts,
        pseudonym: own,
        mayQuote: said.mayQuote(line),
        values: said.values(line),
      })
    }
  }
  return { attributes: held.map(({ attribute }) => attribute), people, notes }
}

function leftOut(
  { cells }: RosterLine,
  texts: Pick<RosterPerson, 'name' | 'pseudonym' | 'role' | 'site'>,
): 'empty' | 'without' | 'too-long' | null {
  if (cells.every((cell) => cell.trim() === '')) return 'empty'
  if (texts.name === '' && texts.pseudonym === '') return 'without'
  return Object.values(texts).some((text) => text.length > LONGEST) ? 'too-long' : null
}
