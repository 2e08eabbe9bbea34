/** Plain text: a block for each paragraph, be it on one line or broken at a fixed width. */
import { lossWords } from '../../../core/source/words.ts'
import type { ReadChoices } from '../readers.ts'
import { cleanLines, paragraph, type ReadText } from './blocks.ts'
import { chatOf } from './chat-export.ts'
import { decodeText } from './decode.ts'
import { unwrapped } from './plain-text-wraps.ts'
import { withSpeakers } from './speakers.ts'

export function readPlainText(bytes: Uint8Array, choices: ReadChoices): ReadText {
  const decoded = decodeText(bytes, choices.encoding)
  const clean = cleanLines(decoded.text)
  const chat = chatOf(clean.lines)
  const { lines, joins } = chat === null ? unwrapped(clean.lines) : { lines: [], joins: 0 }
  return {
    encoding: decoded.encoding,
    isEncodingGuessed: decoded.isGuess,
    title: null,
    blocks: chat ?? withSpeakers(lines.map(paragraph)),
    losses: [...decoded.losses, ...clean.losses, ...(joins > 0 ? [lossWords.wraps(joins)] : [])],
  }
}
