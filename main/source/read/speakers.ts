/** Finds who speaks in a transcript: "Name: what they said", or a line "Name 00:12:36" before it. */
import type { ReadBlock } from './blocks.ts'
import {
  clock,
  isBoilerplate,
  isFormLabel,
  joinHeads,
  mayBeName,
  timeAlone,
} from './transcript-layout.ts'
import { namesAlone } from './transcript-names.ts'
import { takeStamps } from './transcript-stamps.ts'

const name = String.raw`(?<speaker>\p{L}[\p{L}\p{M}\p{N}.'’&/-]*(?:,? [\p{L}\p{M}\p{N}.'’&/()-]+){0,4})`
/** Beside a time a name may be anything that fits on a line. */
const anyName = String.raw`(?<speaker>\p{L}[^:!?]{0,58}?)`
const time = String.raw`[[(]?(?<at>${clock})[\])]?`
const colon = String.raw`(?:\s*:\s+|：\s*)`

/** A line of a chat says of itself who wrote it, and to whom. */
const chat = new RegExp(
  String.raw`^(?<at>${clock})\s+From\s+(?<speaker>\S.{0,79}?)(?:\s+to\s+(?<to>\S.{0,79}?))?\s*:(?:\s*(?<text>\S.*))?$`,
  'iu',
)

/** `Name: [12:36] words`, `Name: words`, `12:36 Name: words`, `Name (12:36): words`, `Name [12:36] words`; and heads of what follows: `Name 12:36`, `12:36 Name`, `[Name] 12:36`, `Name:`. */
const forms = [
  String.raw`^${name}\s*:\s+[[(](?<at>${clock})[\])]\s+(?<text>\S.*)$`,
  String.raw`^${name}${colon}(?<text>\S.*)$`,
  String.raw`^${time}\s+(?:[-–]\s*)?${name}${colon}(?<text>\S.*)$`,
  String.raw`^${name}\s*[[(](?<at>${clock})[\])]${colon}(?<text>\S.*)$`,
  String.raw`^${name}\s+\[(?<at>${clock})\]\s+(?<text>\S.*)$`,
  String.raw`^${anyName}(?:\s+[-–|•·])?\s+${time}\s*:?$`,
  String.raw`^\[${anyName}\]\s+${time}$`,
  String.raw`^${time}\s+(?:[-–]\s*)?${name}\s*:?$`,
  String.raw`^${name}\s*:$`,
].map((form) => new RegExp(form, 'u'))

/** `2:05` and `00:02:05.120` both as `00:02:05`. */
export function clockOf(text: string): string {
  const parts = text.replace(/[.,]\d+$/u, '').split(':')
  const [hours, minutes, seconds] = parts.length === 2 ? ['0', ...parts] : parts
  return [hours, minutes, seconds].map((part) => (part ?? '0').padStart(2, '0')).join(':')
}

interface Turn {
  readonly speaker: string
  readonly at: string
  /** Empty where the words follow on the next line. */
  readonly text: string
  /** Whether the line can be nothing but the head of a turn. */
  readonly isSure: boolean
  /** `(to somebody) `, where the words were not for everyone. */
  readonly aside: string
}

function chatTurn(line: string): Turn | null {
  const found = chat.exec(line)?.groups
  if (found === undefined) return null
  const { at = '', speaker = '', to = '', text = '' } = found
  const aside = to === '' || /^everyone\b/iu.test(to) ? '' : `(to ${to}) `
  return { speaker, at: clockOf(at), text: text === '' ? '' : aside + text, isSure: true, aside }
}

/** A time, then a name, then words, each on a line of one paragraph; or the name first. */
function stackedTurn([one = '', two = '', ...rest]: readonly string[]): Turn | null {
  if (rest.length === 0) return null
  const [first, second] = [timeAlone(one), timeAlone(two)]
  const [at, speaker] = first === null ? [second, one] : [first, two]
  if (at === null || !mayBeName(speaker)) return null
  const text = rest.join('\n')
  return { speaker: speaker.trim(), at: clockOf(at), text, isSure: false, aside: '' }
}

/** Of a text of several lines the first one says who speaks, and all of them what. */
function turnOf(lines: string): Turn | null {
  const [line = '', ...rest] = lines.split('\n')
  if (isBoilerplate(line)) return null
  const written = chatTurn(line) ?? stackedTurn([line, ...rest])
  if (written !== null) return written
  for (const form of forms) {
    const found = form.exec(line)?.groups
    if (found === undefined) continue
    const { speaker = '', at, text } = found
    if (isFormLabel(speaker)) return null
    const said = text === undefined ? rest : [text, ...rest]
    const stamp = at === undefined ? '' : clockOf(at)
    return { speaker: speaker.trim(), at: stamp, text: said.join('\n'), isSure: false, aside: '' }
  }
  return null
}

/** The time of a block stands for a turn that has none of its own. */
function turnIn({ kind, text, at }: ReadBlock): Turn | null {
  const turn = kind === 'paragraph' ? turnOf(text) : null
  return turn === null || turn.at !== '' ? turn : { ...turn, at }
}

type Turns = readonly (Turn | null)[]

/** Heads with nothing under them are no heads: lines of an agenda look like that. */
function withoutEmptyHeads(turns: Turns): Turns {
  return turns.map((turn, index) => {
    if (turn === null || turn.text !== '') return turn
    return index + 1 < turns.length && turns[index + 1]?.text !== '' ? turn : null
  })
}

/** Speakers of turns with times that only go forward: few of them are enough. */
function inTimeline(turns: Turns): readonly string[] {
  const timed = turns.filter((turn) => turn !== null && turn.at !== '')
  const isForward = timed.every((turn, n) => (turn?.at ?? '') >= (timed[n - 1]?.at ?? ''))
  const speakers = timed.flatMap((turn) => turn?.speaker ?? [])
  const isDialogue = timed.length >= 3 && new Set(speakers).size < timed.length
  return isForward && isDialogue ? speakers : []
}

/** Labels of which we may believe that they name speakers: a dialogue throughout, or names that come again and again. */
function believed(lines: number, turns: Turns): ReadonlySet<string> {
  const counts = new Map<string, number>()
  for (const turn of turns)
    if (turn !== null) counts.set(turn.speaker, (counts.get(turn.speaker) ?? 0) + 1)
  const again = [...counts].filter(([, count]) => count > 1)
  const repeated = again.reduce((sum, [, count]) => sum + count, 0)
  const sure = turns.flatMap((turn) => (turn?.isSure === true ? turn.speaker : []))
  const known = new Set([...sure, ...inTimeline(turns)])
  if (again.length === 0 || repeated < 3) return known
  const all = [...counts.values()].reduce((sum, count) => sum + count, 0)
  const isDialogue = all * 2 >= lines
  if (isDialogue || repeated * 4 >= lines) for (const [speaker] of again) known.add(speaker)
  // Of names that come once only those are believed that are written like names.
  if (isDialogue)
    for (const speaker of counts.keys()) if (!/^\p{Ll}/u.test(speaker)) known.add(speaker)
  return known
}

/** Gathers the turns of a transcript whose speakers are known. */
class Gathering {
  readonly made: ReadBlock[] = []
  private announced: Turn | null = null
  /** A time alone on its line, which stands for the turn that follows. */
  private waiting: { readonly at: string; readonly block: ReadBlock } | null = null

  turn(turn: Turn): void {
    const at = turn.at === '' ? (this.waiting?.at ?? '') : turn.at
    if (turn.at === '') this.waiting = null
    const { speaker, text } = turn
    this.announced = text === '' ? { ...turn, at } : null
    if (text !== '') this.put({ kind: 'turn', speaker, at, text })
  }

  other(block: ReadBlock): void {
    const isRunning = block.kind === 'paragraph'
    const alone = isRunning ? timeAlone(block.text) : null
    if (alone !== null) {
      this.end()
      this.waiting = { at: clockOf(alone), block }
    } else if (this.announced !== null && isRunning && !isBoilerplate(block.text)) {
      const { speaker, at, aside } = this.announced
      this.put({ kind: 'turn', speaker, at, text: aside + block.text })
      this.announced = { ...this.announced, at: '', aside: '' }
    } else this.put(block)
  }

  /** A time for which no turn came is a line like any other. */
  end(): void {
    if (this.waiting !== null) this.made.push(this.waiting.block)
    this.waiting = null
  }

  private put(block: ReadBlock): void {
    this.end()
    this.made.push(block)
  }
}

/** Turns by names that stand alone on their lines. */
function turnsByNames(blocks: readonly ReadBlock[]): Turns {
  const names = namesAlone(blocks)
  return blocks.map((_, index) => {
    const speaker = names.get(index)
    if (speaker === undefined) return null
    return { speaker, at: blocks[index]?.at ?? '', text: '', isSure: true, aside: '' }
  })
}

function gathered(blocks: readonly ReadBlock[], turns: Turns, known: ReadonlySet<string>) {
  const gathering = new Gathering()
  blocks.forEach((block, index) => {
    const turn = turns[index] ?? null
    if (turn !== null && known.has(turn.speaker)) gathering.turn(turn)
    else gathering.other(block)
  })
  gathering.end()
  return gathering.made
}

/** The same blocks with speakers and times told apart from their words; unchanged where it is no transcript. */
export function withSpeakers(given: readonly ReadBlock[]): readonly ReadBlock[] {
  const stamped = takeStamps(given)
  const blocks = joinHeads(stamped)
  const found = blocks.map(turnIn)
  const turns = withoutEmptyHeads(found)
  const known = believed(blocks.length, turns)
  if (known.size > 0) return gathered(blocks, turns, known)
  const byNames = turnsByNames(stamped)
  const speakers = new Set(byNames.flatMap((turn) => turn?.speaker ?? []))
  return speakers.size === 0 ? stamped : gathered(stamped, byNames, speakers)
}
