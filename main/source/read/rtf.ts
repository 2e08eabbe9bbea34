/** RTF: headings, lists, tables, notes at the end, comments; and what was left behind. */
import { AppError } from '../../../core/errors.ts'
import { lossWords } from '../../../core/source/words.ts'
import type { ReadChoices, TrackedChanges } from '../readers.ts'
import { paragraph, type ReadText } from './blocks.ts'
import { assemble } from './drafts.ts'
import { linkLosses } from './links.ts'
import { destinations, withinSoft } from './rtf-destinations.ts'
import { encodingOfCharset, encodingOfPage } from './rtf-letters.ts'
import {
  addText,
  inText,
  letterOf,
  newReading,
  newState,
  paragraphOf,
  type RtfReading,
  type RtfState,
} from './rtf-reading.ts'
import { readTokens } from './rtf-tokens.ts'

const decoders = new Map<string, InstanceType<typeof TextDecoder>>()

function decode(bytes: readonly Uint8Array[], encoding: string): string {
  const decoder = decoders.get(encoding) ?? new TextDecoder(encoding)
  decoders.set(encoding, decoder)
  const [first = new Uint8Array()] = bytes
  return decoder.decode(bytes.length === 1 ? first : Buffer.concat(bytes))
}

/** Reads the tokens of one file. */
class RtfReader {
  readonly reading: RtfReading
  readonly root = newState()
  private state: RtfState = this.root
  private readonly outer: RtfState[] = []
  /** Letters still to be passed over: stand-ins for one that was given by its number. */
  private standIns = 0
  private pending: Uint8Array[] = []

  constructor(choice: TrackedChanges) {
    this.reading = newReading(choice)
  }

  open(): void {
    this.flush()
    this.standIns = 0
    this.outer.push(this.state)
    this.state = { ...this.state, isFresh: true, isStarred: false, onClose: null }
    if (this.state.destination === 'styles') this.openStyle(this.state)
  }

  close(): void {
    this.flush()
    this.standIns = 0
    this.state.onClose?.()
    this.state = this.outer.pop() ?? this.root
  }

  word(name: string, value: number | null): void {
    this.flush()
    if (this.isStandIn()) return
    const { state } = this
    const wasFresh = state.isFresh
    state.isFresh = false
    if (state.destination === 'skip' || (wasFresh && this.enter(name))) return
    const letter = letterOf(name)
    if (letter === null) this.command(name, value)
    else addText(letter, state, this.reading)
  }

  private command(name: string, value: number | null): void {
    const { state } = this
    if (name === 'u') this.addNumbered(value ?? 0)
    else if (name === 'uc') state.uc = Math.max(0, value ?? 1)
    else if (state.destination === 'fonts') this.aboutFont(name, value ?? 0)
    else if (state.destination === 'styles' && name === 's') state.style = value
    else if (state.destination === 'text') this.inText(name, value)
  }

  sign(sign: string): void {
    this.flush()
    if (this.isStandIn()) return
    if (sign === '*' && this.state.isFresh) {
      this.state.isStarred = true
      return
    }
    this.state.isFresh = false
    if (sign === '\n' && this.state.destination === 'text') this.inText('par', null)
    const letter = letterOf(sign)
    if (letter !== null) addText(letter, this.state, this.reading)
  }

  bytes(bytes: Uint8Array): void {
    const passed = Math.min(this.standIns, bytes.length)
    this.standIns -= passed
    this.state.isFresh = false
    const isRead = this.state.destination !== 'skip' || this.state.isMargin
    if (passed < bytes.length && isRead) this.pending.push(bytes.subarray(passed))
  }

  private isStandIn(): boolean {
    if (this.standIns === 0) return false
    this.standIns -= 1
    return true
  }

  private flush(): void {
    if (this.pending.length === 0) return
    const text = decode(this.pending, this.state.encoding ?? this.reading.encoding)
    this.pending = []
    addText(text, this.state, this.reading)
  }

  private addNumbered(value: number): void {
    addText(String.fromCharCode(value & 0xffff), this.state, this.reading)
    this.standIns = this.state.uc
  }

  /** Whether the first word of a group says that it is no simple text. */
  private enter(name: string): boolean {
    const { state } = this
    const known = state.destination === 'soft' ? withinSoft : destinations
    const enter = Object.hasOwn(known, name) ? known[name] : undefined
    if (enter !== undefined) enter(state, this.reading)
    else if (state.isStarred && state.destination !== 'soft') state.destination = 'skip'
    return enter !== undefined || state.isStarred
  }

  private openStyle(state: RtfState): void {
    const name: string[] = []
    state.capture = name
    state.style = null
    state.onClose = () => {
      const { style } = state
      if (style !== null) this.reading.styles.set(style, name.join('').replace(/;.*$/u, '').trim())
    }
  }

  private aboutFont(name: string, value: number): void {
    const { reading } = this
    if (name === 'f') reading.font = value
    const encoding =
      name === 'fcharset' ? encodingOfCharset(value) : name === 'cpg' ? encodingOfPage(value) : null
    if (encoding !== null) reading.fonts.set(reading.font, encoding)
  }

  private inText(name: string, value: number | null): void {
    if (name === 'ansicpg') this.reading.encoding = encodingOfPage(value ?? 0) ?? 'windows-1252'
    if (name === 'mac') this.reading.encoding = 'macintosh'
    if (name === 'deff') this.reading.defaultFont = value ?? 0
    if (Object.hasOwn(inText, name)) inText[name]?.(this.state, value, this.reading)
  }
}

function lossesOf({ choice, counts, hasMargins }: RtfReading): readonly string[] {
  const { insertions, deletions, pictures, objects } = counts
  return [
    ...(insertions + deletions > 0 ? [lossWords.changes(choice, insertions, deletions)] : []),
    ...(pictures > 0 ? [lossWords.pictures(pictures)] : []),
    ...(objects > 0 ? [lossWords.objects(objects)] : []),
    ...(hasMargins ? [lossWords.margins()] : []),
  ]
}

/** With tracked changes accepted or rejected. Refuses (`unreadable-file`) what ends too early. */
export function readRtf(bytes: Uint8Array, { changes: choice }: ReadChoices): ReadText {
  const reader = new RtfReader(choice)
  readTokens(bytes, reader)
  const { reading, root } = reader
  root.flow.end(paragraphOf(root, reading))
  if (root.flow.drafts.length === 0) throw new AppError('no-text')
  const notes = reading.notes.map((text, index) =>
    paragraph(`[${index + 1}] ${text.replace(/[ \t\n\r]+/gu, ' ').trim()}`),
  )
  const made = assemble({ running: root.flow.drafts, notes, comments: reading.comments })
  const { insertions, deletions, unplaced } = reading.counts
  const lost = unplaced + reading.comments.filter(({ text }) => text !== '').length
  const missing = lost - made.comments.length
  return {
    encoding: '',
    title: made.title ?? (reading.title === '' ? null : reading.title),
    blocks: made.blocks,
    comments: made.comments,
    changes: insertions + deletions > 0 ? { insertions, deletions } : null,
    losses: [
      ...lossesOf(reading),
      ...(missing > 0 ? [lossWords.unplaced(missing)] : []),
      ...(made.tables > 0 ? [lossWords.tables(made.tables)] : []),
      ...linkLosses(reading.links, made.blocks),
      ...made.losses,
    ],
  }
}
