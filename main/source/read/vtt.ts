/** WebVTT captions, as Zoom, Teams and YouTube write them. */
import { AppError } from '../../../core/errors.ts'
import { lossWords } from '../../../core/source/words.ts'
import type { ReadChoices } from '../readers.ts'
import { cleanLines, type ReadText } from './blocks.ts'
import { captionBlocks, captionTime, type Caption } from './captions.ts'
import { decodeText } from './decode.ts'

const timing = new RegExp(String.raw`^\s*${captionTime}\s+-->\s+${captionTime}`, 'u')
/** Notes that programs write about their own hearing. */
const ownNote = /^NOTE\s*(?:duration|language|confidence|recognizability)\b/iu

function captionOf(group: readonly string[]): Caption {
  const at = group.findIndex((line) => timing.test(line))
  const [, start = '', end = ''] = timing.exec(group[at] ?? '') ?? []
  return { start, end, payload: group.slice(at + 1) }
}

/** Lines of blanks part captions only where a new one follows: within one they are a blank row on the screen. */
function isBreak(lines: readonly string[], index: number): boolean {
  const line = lines[index] ?? ''
  if (line.trim() !== '') return false
  return line === '' || [1, 2].some((step) => timing.test(lines[index + step] ?? ''))
}

/** Lines between blank lines; a second time in a group begins the next, for files that leave the blank line out. */
function groupsOf(lines: readonly string[]): readonly (readonly string[])[] {
  const groups: string[][] = [[]]
  lines.forEach((line, index) => {
    const last = groups.at(-1) ?? []
    if (isBreak(lines, index)) groups.push([])
    else if (timing.test(line) && last.some((earlier) => timing.test(earlier))) groups.push([line])
    else last.push(line)
  })
  return groups.filter((group) => group.some((line) => line.trim() !== ''))
}

/** What stands directly under the first line describes the file and is no caption. */
function withoutHead(lines: readonly string[]): readonly string[] {
  const end = lines.findIndex((line) => line.trim() === '' || timing.test(line))
  return end === -1 ? [] : lines.slice(end)
}

export function readVtt(bytes: Uint8Array, choices: ReadChoices): ReadText {
  const { encoding, isGuess, text, losses: broken } = decodeText(bytes, choices.encoding)
  const { lines, losses } = cleanLines(text)
  if (!/^WEBVTT(?:\s|$)/u.test(lines[0] ?? '')) throw new AppError('unreadable-file')
  const groups = groupsOf(withoutHead(lines))
  const isTimed = (group: readonly string[]): boolean => group.some((line) => timing.test(line))
  const rest = groups.filter((group) => !isTimed(group))
  const settings = rest.filter(([first = '']) => /^(?:STYLE|REGION)\b/u.test(first))
  const notes = rest.filter(([first = '']) => /^NOTE\b/u.test(first))
  const others = rest.length - settings.length - notes.length
  const lost = notes.filter((note) => !ownNote.test(note.join(' '))).length
  return {
    ...{ encoding, isEncodingGuessed: isGuess },
    title: null,
    blocks: captionBlocks(groups.filter(isTimed).map(captionOf)),
    losses: [
      ...broken,
      ...losses,
      ...(lost > 0 ? [lossWords.cueNotes(lost)] : []),
      ...(others > 0 ? [lossWords.cues(others)] : []),
    ],
  }
}
