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
    /^(?:(?:real|full|first|middle|last|family|given|sur|fore|participant|person|member|staff|teacher)(?:['’]s)?[ -]?)*names?$/u,
  ],
  [
    'name',
    /^(?:vor|nach|familien)namen?$|^nombres?$|^apellidos?$|^pr[ée]noms?$|^nom(?: de famille)?$/u,
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

/** What leads to somebody is nobody's attribute: attributes go out with what is exported. */
const reaches =
  /mail|phone|telefon|tel[ée]fono|\btel\b|mobile|\bcell\b|whatsapp|address|adresse|direcci[óo]n|postcode|zip ?code|birth|\bdob\b|geburt|nacimiento|naissance|correo|contact|kontakt|contacto|social security|\bssn\b/u
const ofName = /names?\b|\bnombres?\b|\bapellidos?\b|\bpr[ée]noms?\b|\bnom\b|nachname|vorname/u
const ofThings =
  /\b(?:sites?|schools?|organi[sz]ations?|institutions?|buildings?|workplaces?|districts?|teams?|groups?|networks?|program(?:me)?s?|projects?|courses?|class(?:es)?|departments?|units?|cohorts?|hubs?|compan(?:y|ies)|agenc(?:y|ies)|cit(?:y|ies)|towns?|count(?:y|ies|ry|ries)|states?|regions?|colleges?|universit(?:y|ies)|subjects?|roles?|jobs?|positions?)\b/u
/** Heads whose cells are capitalised without naming anybody. */
const ofTraits =
  /\b(?:subjects?|grades?|gender|sex|pronouns?|languages?|ethnicity|race|ages?|years?|experience|levels?|degrees?|qualifications?|nationality|status|type|category|phase|stage|wave|cycle|day|month|date|notes?|comments?)\b/u
/** Heads under which either pseudonyms or people stand. */
const ofEither = /^(?:participant|person)$/u
const ofPeople =
  /\b(?:participants?|persons?|people|teachers?|coach(?:es)?|mentors?|students?|pupils?|parents?|guardians?|leaders?|principals?|supervisors?|managers?|members?|staff|respondents?|interviewees?|interviewers?|facilitators?|partners?|lehrer(?:in)?|who|by)\b/u

const folded = (text: string): string =>
  text
    .normalize('NFKC')
    .trim()
    .replace(/[\s_]+/gu, ' ')
    .toLowerCase()

/** A column as its head tells it: `named` holds a name, but may say again what another column says. */
type Told = RosterUse | 'named' | null

function toldByHead(cell: string): Told {
  const head = folded(cell)
  if (reaches.test(head)) return 'out'
  const known = heads.find(([, pattern]) => pattern.test(head))?.[0]
  if (known !== undefined) return known
  return ofName.test(head) && !ofThings.test(head) ? 'named' : null
}

/** Words with capitals, as names are written. */
const isNameLike = (cell: string): boolean =>
  /^\p{Lu}[\p{L}\p{M}'’.-]*(?:,? (?:(?:de|da|do|dos|del|la|di|van|von|der|den|bin|al|el|y|e) )*\p{Lu}[\p{L}\p{M}'’.-]*){0,4}$/u.test(
    cell,
  )

/** How much a column looks like one of people: 0 not at all, 1 by single words, 2 by several. */
function namesIn(cells: readonly string[]): 0 | 1 | 2 {
  const filled = cells
    .map((cell) => cell.trim().replace(/\s+/gu, ' '))
    .filter((cell) => cell !== '')
  const like = filled.filter(isNameLike)
  const isMost = filled.length > 0 && like.length * 5 >= filled.length * 3
  if (!isMost || new Set(filled).size * 5 < filled.length * 4) return 0
  return like.filter((cell) => cell.includes(' ')).length * 2 >= like.length ? 2 : 1
}

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

interface Column {
  readonly head: string
  readonly told: Told
  readonly names: 0 | 1 | 2
}

/** The column that holds names though its head does not say so; -1 where there is none. */
function unsaidNames(columns: readonly Column[]): number {
  const open = columns.map(({ head, told, names }) => {
    const isOpen = told === null || (told === 'pseudonym' && ofEither.test(head))
    const isTrait = ofTraits.test(head) || ofThings.test(head)
    if (!isOpen || head === '' || isTrait || names === 0) return 0
    return names + (ofPeople.test(head) ? 2 : 0)
  })
  const most = Math.max(0, ...open)
  return most === 0 ? -1 : open.indexOf(most)
}

/** No name becomes an attribute unless a person says so. */
function usesOf(columns: readonly Column[]): readonly RosterUse[] {
  const isNamed = columns.some(({ told }) => told === 'name')
  const first = columns.findIndex(({ told }) => told === 'named')
  const named = isNamed ? -1 : first === -1 ? unsaidNames(columns) : first
  const uses = columns.map(({ head, told, names }, at): RosterUse => {
    if (at === named) return 'name'
    if (told === 'named' || head === '') return 'out'
    if (told === null) return names === 2 && ofPeople.test(head) ? 'out' : 'attribute'
    return told
  })
  return once(uses)
}

/** A guess for each column, by the names over them, else by what the first of them hold. */
export function guessRoster(lines: Lines): RosterGuess {
  const [first = [], ...body] = lines
  const width = Math.max(0, ...lines.map((line) => line.length))
  const cells = Array.from({ length: width }, (_, at) => (first[at] ?? '').trim())
  const told = cells.map(toldByHead)
  // An address or a number of somebody's is no head.
  const isSaid = told.some((use, at) => use !== null && !/[@\d]/u.test(cells[at] ?? ''))
  const isKnown = told.some((use) => use !== null && use !== 'named' && use !== 'out')
  const hasHead = (isSaid || isKnown) && !cells.some(isPseudonym)
  if (!hasHead)
    return {
      hasHead,
      columns: withoutHead(lines, width).map((use) => ({ name: '', use })),
    }
  const uses = usesOf(
    cells.map((cell, at) => ({
      head: folded(cell),
      told: told[at] ?? null,
      names: namesIn(body.map((line) => line[at] ?? '')),
    })),
  )
  return { hasHead, columns: cells.map((name, at) => ({ name, use: uses[at] ?? 'out' })) }
}

const isPseudonym = (cell: string): boolean => /^P\d{1,5}$/iu.test(cell)
