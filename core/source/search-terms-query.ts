/** The search field's language: words, "phrases", AND, OR, NOT or -without, and fields. Whatever does not fit it is read as words. */
import { foldWord, searchWordsOf, type SearchTerm } from './search-terms.ts'

/** `person` is the speaker as the source names them, or the pseudonym or name of who that is. */
export const searchFields = ['title', 'code', 'person', 'wave', 'kind', 'network', 'memo'] as const
export type SearchField = (typeof searchFields)[number]

/** One term, and where it is sought; null: in the words themselves. */
export interface SearchClause {
  readonly field: SearchField | null
  readonly term: SearchTerm
}

/** Every group must hold by at least one of its clauses; none of `without` may hold. */
export interface SearchQuery {
  readonly groups: readonly (readonly SearchClause[])[]
  readonly without: readonly SearchClause[]
}

const piece =
  /(?<sign>-?)(?:(?<field>[\p{L}]+):(?=[^\s]))?(?:"(?<phrase>[^"]*)(?<closing>"?)|(?<word>[^\s"]+))/gu

interface Piece extends SearchClause {
  readonly isNegative: boolean
  readonly isOr: boolean
}

const isField = (name: string): name is SearchField => searchFields.some((field) => field === name)

function termOf(text: string, isPrefix: boolean): SearchTerm {
  return { words: searchWordsOf(text).map(({ word }) => word), isPrefix }
}

function pieceOf(match: RegExpExecArray): Piece {
  const { sign = '', field = '', phrase, closing, word = '' } = match.groups ?? {}
  const name = field.toLowerCase()
  const known = isField(name) ? name : null
  const said = phrase ?? word
  const isPrefix = phrase === undefined || closing !== '"'
  const text = known === null && field !== '' ? `${field} ${said}` : said
  return {
    field: known,
    term: termOf(text, isPrefix),
    isNegative: sign === '-',
    isOr: match[0] === 'OR',
  }
}

/** `AND` between two terms says what is so anyway; `NOT` before one is a minus. */
function withoutJoiners(pieces: readonly (Piece & { readonly said: string })[]): readonly Piece[] {
  return pieces.flatMap((one, at) => {
    const before = pieces[at - 1]
    const hasAfter = at < pieces.length - 1
    if (hasAfter && (one.said === 'NOT' || (one.said === 'AND' && before !== undefined))) return []
    return before?.said === 'NOT' ? [{ ...one, isNegative: true }] : [one]
  })
}

/** `OR` joins the two terms beside it and binds closer than standing next to each other does. */
export function searchQuery(text: string): SearchQuery {
  const read = Array.from(text.toWellFormed().matchAll(piece), (match) => ({
    ...pieceOf(match),
    said: match[0],
  }))
  const pieces = withoutJoiners(read.filter(({ term }) => term.words.length > 0))
  const groups: SearchClause[][] = []
  const without: SearchClause[] = []
  let joins = false
  pieces.forEach(({ field, term, isNegative, isOr }, at) => {
    const before = pieces[at - 1]
    const after = pieces[at + 1]
    const last = groups.at(-1)
    if (isOr && before?.isNegative === false && after?.isNegative === false && !joins) {
      joins = true
      return
    }
    if (isNegative) without.push({ field, term })
    else if (joins && last !== undefined) last.push({ field, term })
    else groups.push([{ field, term }])
    joins = false
  })
  return { groups, without }
}

/** Whether a name or label holds the term: all of its words one after another, the last perhaps going on. */
export function holdsTerm(text: string, { words, isPrefix }: SearchTerm): boolean {
  const standing = searchWordsOf(text).map(({ word }) => foldWord(word))
  const wanted = words.map(foldWord)
  return standing.some((_, at) =>
    wanted.every((word, index) => {
      const there = standing[at + index]
      if (there === undefined) return false
      return isPrefix && index === wanted.length - 1 ? there.startsWith(word) : there === word
    }),
  )
}

/** The terms to be marked in what was found. */
export function markedTerms({ groups }: SearchQuery): readonly SearchTerm[] {
  return groups.flatMap((group) =>
    group.flatMap(({ field, term }) => (field === null ? [term] : [])),
  )
}

/** One way in which a query may hold: all of this, and nothing of what it goes without. */
export interface SearchAlternative {
  /** Of each, one term at least stands in the words themselves. */
  readonly text: readonly (readonly SearchTerm[])[]
  readonly fields: readonly FieldClause[]
  readonly withoutText: readonly SearchTerm[]
  readonly withoutFields: readonly FieldClause[]
}

export interface FieldClause {
  readonly field: SearchField
  readonly term: SearchTerm
}

/** Somebody who joins more than that is not helped by looking further. */
const MOST_ALTERNATIVES = 12

const isFielded = (clause: SearchClause): clause is FieldClause => clause.field !== null

/** Groups that name no field stay as they are; each clause of the others makes alternatives of its own. */
export function alternativesOf({ groups, without }: SearchQuery): readonly SearchAlternative[] {
  const withoutFields = without.filter(isFielded)
  const withoutText = without.filter(({ field }) => field === null).map(({ term }) => term)
  const begin: SearchAlternative = { text: [], fields: [], withoutText, withoutFields }
  return groups.reduce<readonly SearchAlternative[]>(
    (alternatives, group) => {
      if (!group.some(isFielded)) {
        const terms = group.map(({ term }) => term)
        return alternatives.map((one) => ({ ...one, text: [...one.text, terms] }))
      }
      return alternatives
        .flatMap((one) =>
          group.map((clause) =>
            isFielded(clause)
              ? { ...one, fields: [...one.fields, clause] }
              : { ...one, text: [...one.text, [clause.term]] },
          ),
        )
        .slice(0, MOST_ALTERNATIVES)
    },
    [begin],
  )
}
