/** Finds who speaks in a transcript: "Name: what they said", or a line "Name 00:12:36" before it. */
import type { ReadBlock } from './blocks.ts'

const clock = String.raw`(?:\d{1,2}:)?\d{1,2}:\d{2}(?:[.,]\d{1,3})?`
const name = String.raw`(?<speaker>[\p{Lu}\p{Lo}][\p{L}\p{M}\p{N}.'’&/-]*(?: [\p{L}\p{M}\p{N}.'’&/()-]+){0,4})`
const time = String.raw`[[(]?(?<at>${clock})[\])]?`

/** `Name: words`, `12:36 Name: words`, `Name (12:36): words`; and heads of what follows: `Name 12:36`, `12:36 Name`, `Name:`. */
const forms = [
  String.raw`^${name}\s*:\s+(?<text>\S.*)$`,
  String.raw`^${time}\s+${name}\s*:\s+(?<text>\S.*)$`,
  String.raw`^${name}\s*[[(](?<at>${clock})[\])]\s*:\s+(?<text>\S.*)$`,
  String.raw`^${name}\s+${time}\s*:?$`,
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
}

/** Of a text of several lines the first one says who speaks, and all of them what. */
function turnOf(lines: string): Turn | null {
  const [line = '', ...rest] = lines.split('\n')
  for (const form of forms) {
    const found = form.exec(line)?.groups
    if (found === undefined) continue
    const { speaker = '', at, text } = found
    const said = text === undefined ? rest : [text, ...rest]
    return { speaker, at: at === undefined ? '' : clockOf(at), text: said.join('\n') }
  }
  return null
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

/** A block for each line; the time of a turn stands with its first. */
export function splitLines(blocks: readonly ReadBlock[]): readonly ReadBlock[] {
  return blocks.flatMap((block) =>
    block.text
      .split('\n')
      .map((text, index) => ({ ...block, at: index === 0 ? block.at : '', text })),
  )
}
