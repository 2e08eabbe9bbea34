/** WebVTT captions: cues become turns with speaker and time; cues that follow one another in one voice become one. */
import { AppError } from '../../../core/errors.ts'
import { lossWords } from '../../../core/source/words.ts'
import { cleanLines, type ReadBlock, type ReadText } from './blocks.ts'
import { decodeText } from './decode.ts'
import { clockOf } from './speakers.ts'

interface Cue {
  readonly start: number
  readonly end: number
  readonly speaker: string
  readonly at: string
  readonly text: string
}

const time = String.raw`((?:\d{2,}:)?\d{2}:\d{2}[.,]\d{3})`
const timing = new RegExp(String.raw`^\s*${time}\s+-->\s+${time}`, 'u')
const voice = /<v(?:\.[^\s<>]*)?[ \t]+([^<>]*)>/giu
const named = /^([\p{Lu}\p{Lo}][^:<>]{0,58}?):\s+(?=\S)/u
const entities: Readonly<Record<string, string>> = {
  '&amp;': '&',
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&#39;': "'",
  '&nbsp;': ' ',
  '&lrm;': '\u200e',
  '&rlm;': '\u200f',
}

/** A pause after which words without a named speaker begin a new block. */
const PAUSE_SECONDS = 2
/** Code points after which a long turn is broken at the end of a sentence. */
const LONG = 1_500

const sentenceEnd = /[.!?…。？！]["”’)]*$/u

function plain(text: string): string {
  const untagged = text.replace(/<\/?[a-z0-9][^<>]*>/giu, '')
  const read = untagged.replace(/&(?:amp|lt|gt|quot|#39|nbsp|lrm|rlm);/gu, (e) => entities[e] ?? e)
  return read.replace(/\s+/gu, ' ').trim()
}

function secondsOf(stamp: string): number {
  return stamp
    .replace(',', '.')
    .split(':')
    .reduce((sum, part) => sum * 60 + Number(part), 0)
}

/** The parts of a cue's text by voice tag, else by a name before a colon. */
function voices(payload: string): readonly Pick<Cue, 'speaker' | 'text'>[] {
  const tags = Array.from(payload.matchAll(voice))
  if (tags.length === 0) {
    const text = plain(payload)
    const speaker = named.exec(text)?.[1] ?? ''
    return [{ speaker, text: speaker === '' ? text : text.replace(named, '') }]
  }
  const head = { speaker: '', text: plain(payload.slice(0, tags[0]?.index)) }
  const spoken = tags.map((tag, index) => ({
    speaker: plain(tag[1] ?? ''),
    text: plain(payload.slice(tag.index + tag[0].length, tags[index + 1]?.index)),
  }))
  return [head, ...spoken].filter(({ text }) => text !== '')
}

function cuesOf(block: readonly string[]): readonly Cue[] {
  const at = block.findIndex((line) => timing.test(line))
  const found = timing.exec(block[at] ?? '')
  if (found === null) return []
  const [, start = '', end = ''] = found
  const span = { start: secondsOf(start), end: secondsOf(end), at: clockOf(start) }
  return voices(block.slice(at + 1).join(' ')).map((part) => ({ ...span, ...part }))
}

function goesOn(last: Cue, cue: Cue): boolean {
  if (last.speaker !== cue.speaker) return false
  const isLong = last.text.length > LONG && sentenceEnd.test(last.text)
  if (cue.speaker !== '') return !isLong
  const isPause = cue.start - last.end >= PAUSE_SECONDS && sentenceEnd.test(last.text)
  return !isLong && !isPause
}

function merged(cues: readonly Cue[]): readonly Cue[] {
  const made: Cue[] = []
  for (const cue of cues) {
    const last = made.at(-1)
    if (last !== undefined && goesOn(last, cue))
      made[made.length - 1] = { ...last, end: cue.end, text: `${last.text} ${cue.text}` }
    else made.push(cue)
  }
  return made
}

function asBlock({ speaker, at, text }: Cue): ReadBlock {
  return { kind: speaker === '' ? 'paragraph' : 'turn', speaker, at, text }
}

/** Lines between blank lines; a second time in a group begins the next, for files that leave the blank line out. */
function groupsOf(lines: readonly string[]): readonly (readonly string[])[] {
  const groups: string[][] = [[]]
  for (const line of lines) {
    const last = groups.at(-1) ?? []
    if (line.trim() === '') groups.push([])
    else if (timing.test(line) && last.some((earlier) => timing.test(earlier))) groups.push([line])
    else last.push(line)
  }
  return groups.filter((group) => group.length > 0)
}

/** What stands directly under the first line describes the file and is no caption. */
function withoutHead(lines: readonly string[]): readonly string[] {
  const end = lines.findIndex((line) => line.trim() === '' || timing.test(line))
  return end === -1 ? [] : lines.slice(end)
}

export function readVtt(bytes: Uint8Array): ReadText {
  const { encoding, text } = decodeText(bytes)
  const { lines, losses } = cleanLines(text)
  if (!/^WEBVTT(?:\s|$)/u.test(lines[0] ?? '')) throw new AppError('unreadable-file')
  const groups = groupsOf(withoutHead(lines))
  const isTimed = (group: readonly string[]): boolean => group.some((line) => timing.test(line))
  const rest = groups.filter((group) => !isTimed(group))
  const settings = rest.filter(([first = '']) => /^(?:STYLE|REGION)\b/u.test(first))
  const notes = rest.filter(([first = '']) => /^NOTE\b/u.test(first))
  const others = rest.length - settings.length - notes.length
  const cues = groups.filter(isTimed).flatMap(cuesOf)
  return {
    encoding,
    title: null,
    blocks: merged(cues.filter((cue) => cue.text !== '')).map(asBlock),
    losses: [
      ...losses,
      ...(notes.length > 0 ? [lossWords.cueNotes(notes.length)] : []),
      ...(others > 0 ? [lossWords.cues(others)] : []),
    ],
  }
}
