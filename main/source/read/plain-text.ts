/** Plain text: a block for each line that is not blank. */
import { cleanLines, paragraph, type ReadText } from './blocks.ts'
import { decodeText } from './decode.ts'
import { withSpeakers } from './speakers.ts'

export function readPlainText(bytes: Uint8Array): ReadText {
  const { encoding, text } = decodeText(bytes)
  const { lines, losses } = cleanLines(text)
  const blocks = lines.map((line) => line.trim()).filter((line) => line !== '')
  return { encoding, title: null, blocks: withSpeakers(blocks.map(paragraph)), losses }
}
