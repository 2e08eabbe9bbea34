/** What the columns of a roster seem to hold, as a first answer that a person may change. */

export const rosterUses = [
  'pseudonym',
  'name',
  'role',
  'site',
  'may-quote',
  'attribute',
  'out',
] as const
export type RosterUse = (typeof rosterUses)[number]

export interface RosterColumn {
  /** As the first line has it; empty where it has none. */
  readonly name: string
  readonly use: RosterUse
}

export interface RosterGuess {
  /** Whether the first line holds the names of the columns. */
  readonly hasHead: boolean
  readonly columns: readonly RosterColumn[]
}

type Lines = readonly (readonly string[])[]

const heads: readonly (readonly [RosterUse, RegExp])[] = [
  ['may-quote', /\b(?:quot\w*|consent\w*|agree[ds]?)\b/u],
  [
    'pseudonym',
    /^(?:pseudonym|alias|code ?name|code|participant(?: (?:id|code|number|no\.?))?|person(?: id)?|id|no\.?|nr\.?|#)$/u,
  ],
  [
    'name',
    /^(?:(?:real|full|first|last|family|given|sur|participant|person|member|staff|teacher)(?:['’]s)? ?)*names?$/u,
  ],
  [
    'role',
    /^(?:(?:current|main|network) )?(?:roles?|positions?|functions?|jobs?|job titles?|titles?)$/u,
  ],
  [
    'site',
    /^(?:(?:home|name of) )?(?:sites?|schools?|organi[sz]ations?|institutions?|buildings?|workplaces?|districts?)(?: name)?$/u,
  ],
]

const folded = (text: string): string =>
  text
    .normalize('NFKC')
    .trim()
    .replace(/[\s_]+/gu, ' ')
    .toLowerCase()

const useOfHead = (name: string): RosterUse | null =>
  heads.find(([, pattern]) => pattern.test(folded(name)))?.[0] ?? null

const isCode = (cell: string): boolean => /^\p{L}{0,3}[-_ ]?\d{1,5}$/u.test(cell.trim())

/** Each use but that of attributes goes to the first column that has it; several columns may make up a name. */
function once(uses: readonly RosterUse[]): readonly RosterUse[] {
  const several: readonly RosterUse[] = ['name', 'attribute', 'out']
  return uses.map((use, at) =>
    several.includes(use) || uses.indexOf(use) === at ? use : 'attribute',
  )
}

function withoutHead(lines: Lines, width: number): readonly RosterUse[] {
  const filled = (at: number): readonly string[] =>
    lines.map((line) => (line[at] ?? '').trim()).filter((cell) => cell !== '')
  const places = Array.from({ length: width }, (_, at) => at)
  const codes = places.find((at) => filled(at).length > 0 && filled(at).every(isCode))
  const names = places.find((at) => at !== codes && filled(at).length > 0)
  return places.map((at) => (at === codes ? 'pseudonym' : at === names ? 'name' : 'out'))
}

/** A guess for each column, by the names over them, else by what the first of them hold. */
export function guessRoster(lines: Lines): RosterGuess {
  const [first = []] = lines
  const width = Math.max(0, ...lines.map((line) => line.length))
  const cells = Array.from({ length: width }, (_, at) => (first[at] ?? '').trim())
  const known = cells.map(useOfHead)
  const hasHead = known.some((use) => use !== null) && !cells.some(isPseudonym)
  if (!hasHead)
    return {
      hasHead,
      columns: withoutHead(lines, width).map((use) => ({ name: '', use })),
    }
  const uses = once(known.map((use, at) => use ?? (cells[at] === '' ? 'out' : 'attribute')))
  return { hasHead, columns: cells.map((name, at) => ({ name, use: uses[at] ?? 'out' })) }
}

const isPseudonym = (cell: string): boolean => /^P\d{1,5}$/iu.test(cell)
