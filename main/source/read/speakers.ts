/** Finds who speaks in a transcript: "Name: what they said", or a line "Name 00:12:36" before it. */
import type { ReadBlock } from './blocks.ts'

const clock = String.raw`(?:\d{1,2}:)?\d{1,2}:\d{2}(?:[.,]\d{1,3})?`
const name = String.raw`[\p{Lu}\p{Lo}][\p{L}\p{M}\p{N}.'’&/-]*(?: [\p{L}\p{M}\p{N}.'’&/()-]+){0,4}`
const spoken = new RegExp(
  String.raw`^(?:[[(]?(${clock})[\])]?\s+)?(${name})\s*(?:[[(](${clock})[\])])?\s*:(?!\/\/)\s+(\S.*)$`,
  'u',
)
const head = new RegExp(String.raw`^(${name})\s+[[(]?(${clock})[\])]?\s*:?$`, 'u')
const headTimeFirst = new RegExp(String.raw`^[[(]?(${clock})[\])]?\s+[-–]?\s*(${name})\s*:?$`, 'u')

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
}

function turnOf(line: string): Turn | null {
  const said = spoken.exec(line)
  if (said !== null) {
    const [, before = '', speaker = '', behind = '', text = ''] = said
    const at = before === '' ? behind : before
    return { speaker, at: at === '' ? '' : clockOf(at), text }
  }
  const named = head.exec(line)
  if (named !== null) return { speaker: named[1] ?? '', at: clockOf(named[2] ?? ''), text: '' }
  const timed = headTimeFirst.exec(line)
  return timed === null ? null : { speaker: timed[2] ?? '', at: clockOf(timed[1] ?? ''), text: '' }
}

/** Labels of which we may believe that they name speakers: a dialogue throughout, or names that come again and again. */
function believed(lines: number, turns: readonly (Turn | null)[]): ReadonlySet<string> {
  const counts = new Map<string, number>()
  for (const turn of turns)
    if (turn !== null) counts.set(turn.speaker, (counts.get(turn.speaker) ?? 0) + 1)
  const all = [...counts.values()].reduce((sum, count) => sum + count, 0)
  const again = [...counts].filter(([, count]) => count > 1)
  const repeated = again.reduce((sum, [, count]) => sum + count, 0)
  if (again.length === 0 || repeated < 3) return new Set()
  if (all * 2 >= lines) return new Set(counts.keys())
  return repeated * 4 >= lines ? new Set(again.map(([speaker]) => speaker)) : new Set()
}

/** The same blocks with speakers told apart from their words; unchanged where it is no transcript. */
export function withSpeakers(blocks: readonly ReadBlock[]): readonly ReadBlock[] {
  const turns = blocks.map((block) => (block.kind === 'paragraph' ? turnOf(block.text) : null))
  const known = believed(blocks.length, turns)
  if (known.size === 0) return blocks
  const made: ReadBlock[] = []
  let announced: Turn | null = null
  blocks.forEach((block, index) => {
    const turn = turns[index] ?? null
    if (turn !== null && known.has(turn.speaker)) {
      announced = turn.text === '' ? turn : null
      if (turn.text !== '') made.push({ kind: 'turn', ...turn })
    } else if (announced !== null && block.kind === 'paragraph') {
      made.push({ kind: 'turn', speaker: announced.speaker, at: announced.at, text: block.text })
      announced = { ...announced, at: '' }
    } else made.push(block)
  })
  return made
}
