/** Captions as speech: each says who speaks, and those that follow one another in one voice become one turn. */
import type { ReadBlock } from './blocks.ts'
import { clockOf } from './speakers.ts'

/** A caption as its file has it; the payload is its lines with their tags. */
export interface Caption {
  readonly start: string
  readonly end: string
  readonly payload: readonly string[]
}

interface Cue {
  readonly start: number
  readonly end: number
  readonly at: string
  readonly speaker: string
  readonly text: string
  /** Whether a sign for another, unnamed voice stands before it. */
  readonly isChange: boolean
}

/** A time of captions; hours may be missing. */
export const captionTime = String.raw`((?:\d{1,3}:)?\d{1,2}:\d{1,2}[.,]\d{1,3})`

const voice = /<v(?:\.[^\s<>]*)?[ \t]+([^<>]*)>/giu
const label = /^(\p{L}[^:<>]{0,58}?)(?::\s+|：\s*)(?=\S)/u
const change = /^(?:>>|»)\s*/u
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
/** A pause after which even the same speaker begins anew. */
const LONG_PAUSE_SECONDS = 6
/** A pause at which a long turn may be broken, where nobody wrote full stops. */
const BREATH_SECONDS = 0.5
/** Letters after which a long turn is broken at the end of a sentence; after twice as many anywhere. */
const LONG = 1_500

const sentenceEnd = /[.!?…。？！؟]["”’)]*$/u

function plain(text: string): string {
  const untagged = text.replace(/<\/?[a-z0-9][^<>]*>|\{\\[^{}]*\}/giu, '')
  const read = untagged.replace(/&(?:amp|lt|gt|quot|#39|nbsp|lrm|rlm);/gu, (e) => entities[e] ?? e)
  return read.replace(/\s+/gu, ' ').trim()
}

function secondsOf(stamp: string): number {
  return stamp
    .replace(',', '.')
    .split(':')
    .reduce((sum, part) => sum * 60 + Number(part), 0)
}

/** Captions that roll repeat the line above the new one; said once is enough. */
function unrolled(captions: readonly Caption[]): readonly Caption[] {
  const lines = captions.map(({ payload }) => payload.map(plain).filter((line) => line !== ''))
  const rolls = lines.filter(([first], n) => first !== undefined && lines[n - 1]?.at(-1) === first)
  if (rolls.length < 3 || rolls.length * 5 < captions.length * 2) return captions
  return captions.map((caption, n) => {
    const [above, own = []] = [lines[n - 1]?.at(-1), lines[n]]
    return { ...caption, payload: above !== undefined && own[0] === above ? own.slice(1) : own }
  })
}

type Part = Pick<Cue, 'speaker' | 'text' | 'isChange'>

/** The parts of a caption by its voice tags; a name before a colon is looked at later. */
function voices(payload: string): readonly Part[] {
  const tags = Array.from(payload.matchAll(voice))
  const head = plain(payload.slice(0, tags[0]?.index))
  const isChange = change.test(head)
  const spoken = tags.map((tag, index) => ({
    speaker: plain(tag[1] ?? ''),
    text: plain(payload.slice(tag.index + tag[0].length, tags[index + 1]?.index)),
    isChange: false,
  }))
  return [{ speaker: '', text: head.replace(change, ''), isChange }, ...spoken].filter(
    ({ text }) => text !== '',
  )
}

interface Labels {
  readonly names: ReadonlySet<string>
  /** Whether a name stands only where the speaker changes. */
  readonly areChanges: boolean
}

/** Names before colons that come again, or all of them where most captions have one. */
function labelsOf(cues: readonly Cue[]): Labels {
  const found = cues.map(({ speaker, text }) =>
    speaker === '' ? label.exec(text)?.[1] : undefined,
  )
  const labels = found.filter((name) => name !== undefined)
  const seen = new Set<string>()
  const again = labels.filter((name) => seen.has(name) || !seen.add(name))
  const isThroughout = labels.length * 2 >= cues.length
  const twice = found.filter((name, n) => name !== undefined && found[n - 1] === name)
  return {
    names: new Set(isThroughout ? labels : again),
    areChanges: twice.length === 0,
  }
}

function withLabels(cues: readonly Cue[]): readonly Cue[] {
  const { names, areChanges } = labelsOf(cues)
  if (names.size === 0) return cues
  let speaking = ''
  return cues.map((cue) => {
    const found = cue.speaker === '' ? label.exec(cue.text) : null
    if (found?.[1] !== undefined && names.has(found[1])) {
      speaking = found[1].trim()
      return { ...cue, speaker: speaking, text: cue.text.slice(found[0].length) }
    }
    if (cue.isChange || cue.speaker !== '') speaking = ''
    return areChanges && cue.speaker === '' ? { ...cue, speaker: speaking } : cue
  })
}

/** Whether a caption continues the run that ends with `last` and is so many letters long. */
function goesOn(last: Cue, length: number, cue: Cue): boolean {
  if (last.speaker !== cue.speaker || cue.isChange) return false
  const pause = cue.start - last.end
  if (length > 2 * LONG) return false
  if (length > LONG && (sentenceEnd.test(last.text) || pause > BREATH_SECONDS)) return false
  if (cue.speaker !== '') return pause < LONG_PAUSE_SECONDS
  return pause < PAUSE_SECONDS || (pause < LONG_PAUSE_SECONDS && !sentenceEnd.test(last.text))
}

interface Run {
  readonly first: Cue
  readonly texts: string[]
  last: Cue
  length: number
}

function runsOf(cues: readonly Cue[]): readonly Run[] {
  const runs: Run[] = []
  for (const cue of cues) {
    const run = runs.at(-1)
    if (run !== undefined && goesOn(run.last, run.length, cue)) {
      run.texts.push(cue.text)
      run.last = cue
      run.length += cue.text.length + 1
    } else runs.push({ first: cue, texts: [cue.text], last: cue, length: cue.text.length })
  }
  return runs
}

/** Turns and paragraphs, each with the time at which it begins. */
export function captionBlocks(captions: readonly Caption[]): readonly ReadBlock[] {
  const cues = unrolled(captions).flatMap(({ start, end, payload }) => {
    const span = { start: secondsOf(start), end: secondsOf(end), at: clockOf(start) }
    return voices(payload.join(' ')).map((part) => ({ ...span, ...part }))
  })
  return runsOf(withLabels(cues)).map(({ first: { speaker, at }, texts }) => ({
    kind: speaker === '' ? 'paragraph' : 'turn',
    speaker,
    at,
    text: texts.join(' '),
  }))
}
