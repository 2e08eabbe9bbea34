/** Lines by which programs divide a transcript: a time alone, a name alone, and what they say of themselves. */
import type { ReadBlock } from './blocks.ts'

/** `0:03`, `12:36`, `1:02:05`, `00:12:36.200`, and the `0:0:3.170` of older Teams. */
export const clock = String.raw`(?:(?:\d{1,2}:)?\d{1,2}:\d{2}|\d{1,2}:\d{1,2}:\d{1,2})(?:[.,]\d{1,3})?`

const bareTime = new RegExp(String.raw`^[[(]?(?<at>${clock})[\])]?(?:\s*-->\s*${clock})?$`, 'u')

const boilerplate =
  /^(?:Transcribed by https?:\/\/\S+|.{1,60} (?:started|stopped) (?:the )?(?:transcription|recording)\.?)$/u

/** Labels of forms and minutes, which come again and again and are nobody's name. */
const formLabel =
  /^(?:plan|do|study|act|aims?|goals?|purpose|problem|drivers?|change ideas?|ideas?|measures?|data|results?|predictions?|date|time|place|location|site|school|team|role|grade|subject|cycle|step|week|session|topic|agenda|item|present|attendees|participants|absent|owner|due|status|actions?|next steps?|decisions?|notes?|comments?|summary|example|source|reference|score|rating|level|evidence|strengths?|challenges?|risks?|materials?|resources?|objectives?|background|context|conclusion|total|subtotal|tel|phone|e-?mail|fax|web|https?|re|from|to|cc|subject line|sent)$/iu

/** Whether a label before a colon is one that forms have. */
export function isFormLabel(label: string): boolean {
  return formLabel.test(label.trim())
}

/** The time that stands alone on a line, as written; null where it is no such line. */
export function timeAlone(line: string): string | null {
  return bareTime.exec(line.trim())?.groups?.['at'] ?? null
}

/** What a program says of the transcript, and nobody said in it. */
export function isBoilerplate(line: string): boolean {
  return boilerplate.test(line.trim())
}

/** Whether a line may be nothing but somebody's name. */
export function mayBeName(line: string): boolean {
  const text = line.trim()
  return (
    /^\p{L}[^:!?…;"“”]{0,59}$/u.test(text) &&
    !/[.,]$/u.test(text) &&
    text.split(/\s+/u).length <= 6 &&
    !isBoilerplate(text)
  )
}

/** How often names come that come more than once. */
function repeats(names: readonly string[]): number {
  const counts = new Map<string, number>()
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1)
  return [...counts.values()].filter((count) => count > 1).reduce((sum, count) => sum + count, 0)
}

/** Names that stand on lines of their own before a time alone, or behind it, become one line with it. */
export function joinHeads(blocks: readonly ReadBlock[]): readonly ReadBlock[] {
  const times = blocks.map(({ kind, text }) => (kind === 'paragraph' ? timeAlone(text) : null))
  const nameAt = (index: number): string | null => {
    const block = blocks[index]
    return block?.kind === 'paragraph' && mayBeName(block.text) ? block.text.trim() : null
  }
  const named = (step: 1 | -1): readonly string[] =>
    times.flatMap((time, index) => (time === null ? [] : (nameAt(index + step) ?? [])))
  const [before, behind] = [repeats(named(-1)), repeats(named(1))]
  if (Math.max(before, behind) < 3) return blocks
  const step = before >= behind ? -1 : 1
  const joined: ReadBlock[] = []
  blocks.forEach((block, index) => {
    const time = times[index] ?? null
    const isName = nameAt(index) !== null && (times[index - step] ?? null) !== null
    if (isName) return
    const name = time === null ? null : nameAt(index + step)
    joined.push(name === null ? block : { ...block, text: `${name} ${time ?? ''}` })
  })
  return joined
}
