/** Chats as messengers on telephones export them: a date, a time and a name before each message. */
import { paragraph, type ReadBlock } from './blocks.ts'

/** Signs that only say in which direction letters run. */
const marks = String.raw`[\u200e\u200f\u202a-\u202e\u2066-\u2069]*`
const digit = String.raw`[\d\u0660-\u0669\u06f0-\u06f9]`
const blank = String.raw`[\s\u00a0\u202f]`
const date = String.raw`(?<date>${digit}{1,4}${marks}[./-]${marks}${digit}{1,2}${marks}[./-]${marks}${digit}{1,4})\.?`
const half = String.raw`(?:${blank}*(?<half>[apAP]\.?${blank}?[mM]\.?|[صم]))?`
const time = String.raw`(?<hours>${digit}{1,2})[:.](?<minutes>${digit}{2})(?:[:.](?<seconds>${digit}{2}))?${half}`
const when = String.raw`${date}${marks}[,،]?${blank}+${marks}${time}${marks}`

/** `[12/03/2024, 10:42:07] Name: words` and `12/03/2024, 10:42 - Name: words`. */
const layouts = [
  new RegExp(String.raw`^${marks}\[${when}\]${blank}${marks}(?<rest>.*)$`, 'u'),
  new RegExp(String.raw`^${marks}${when}${blank}[-–]${blank}${marks}(?<rest>.*)$`, 'u'),
] as const

const LEAST_MESSAGES = 3
/** No name has quotation marks, and none is a sentence: the program itself says who did what. */
const said = /^(?:~[\s\u00a0\u202f]*)?(?<speaker>[^:"“”«»]{1,60}?)\s?:(?:\s(?<text>.*))?$/u
const MOST_WORDS = 7
/** A notice of the program's own stands behind the chat's name, and a sign that no keyboard types tells it apart. */
const ofProgram =
  /^[\u200e\u200f]+(?:Messages and calls are|Messages to this (?:chat|group)|Messages you send to this (?:chat|group)|Los mensajes y las llamadas|Les messages et les appels|Nachrichten und Anrufe sind|As mensagens e as (?:chamadas|ligações)|I messaggi e le chiamate) .{0,80}(?:encrypt|cifrad|chiffrés|verschlüsselt|criptografadas|crittografat|encriptadas|Ende-zu-Ende|extremo a extremo|bout en bout)/u

interface Message {
  /** As the file writes it. */
  readonly date: string
  readonly at: string
  readonly rest: string
}

/** Every digit as Western letters write it. */
function western(text: string): string {
  return text
    .replace(/[\u0660-\u0669]/gu, (one) => String(one.charCodeAt(0) - 0x660))
    .replace(/[\u06f0-\u06f9]/gu, (one) => String(one.charCodeAt(0) - 0x6f0))
}

/** On a clock of 24 hours. */
function clockOf(groups: Readonly<Record<string, string | undefined>>): string {
  const { hours = '', minutes = '', seconds, half: part } = groups
  const hour = Number(western(hours))
  const isLate = part !== undefined && /^[pPم]/u.test(part)
  const full = part === undefined ? hour : (hour % 12) + (isLate ? 12 : 0)
  const parts = [String(full).padStart(2, '0'), western(minutes)]
  return [...parts, ...(seconds === undefined ? [] : [western(seconds)])].join(':')
}

function messageOf(line: string, layout: RegExp): Message | null {
  const groups = layout.exec(line)?.groups
  if (groups === undefined) return null
  const written = (groups['date'] ?? '').replace(/[\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu, '')
  return { date: written, at: clockOf(groups), rest: groups['rest'] ?? '' }
}

const bare = (text: string): string =>
  text.replace(
    /^[\u200e\u200f\u202a-\u202e\u2066-\u2069\s]+|[\u200e\u200f\u202a-\u202e\u2066-\u2069\s]+$/gu,
    '',
  )

/** Who wrote, and what; a line of the program's own has no speaker. */
function turnOf({ at, rest }: Message): ReadBlock {
  const found = said.exec(rest)?.groups
  const speaker = bare(found?.['speaker'] ?? '')
  const written = found?.['text'] ?? ''
  const text = bare(written)
  // The chat's name is often somebody's real one, which must not become text.
  if (ofProgram.test(written)) return { ...paragraph(text), at }
  const isPerson = speaker !== '' && speaker.split(/\s+/u).length <= MOST_WORDS
  if (!isPerson) return { ...paragraph(bare(rest)), at }
  return { kind: 'turn', speaker, at, text }
}

/** The layout in which a file is a chat from its first line on; null where it is none. */
function layoutOf(lines: readonly string[]): RegExp | null {
  const first = lines.find((line) => line.trim() !== '') ?? ''
  const layout = layouts.find((one) => one.test(first))
  if (layout === undefined) return null
  const messages = lines.flatMap((line) => messageOf(line, layout) ?? [])
  const spoken = messages.filter((message) => turnOf(message).speaker !== '')
  return messages.length >= LEAST_MESSAGES && spoken.length * 2 >= messages.length ? layout : null
}

/** A message for each block, its further lines below it, and a heading for each day; null where it is no such file. */
export function chatOf(lines: readonly string[]): readonly ReadBlock[] | null {
  const layout = layoutOf(lines)
  if (layout === null) return null
  const blocks: ReadBlock[] = []
  let day = ''
  let current: ReadBlock | null = null
  for (const line of lines) {
    const message = messageOf(line, layout)
    if (message !== null) {
      if (message.date !== day) blocks.push({ ...paragraph(message.date), kind: 'heading' })
      day = message.date
      current = turnOf(message)
      blocks.push(current)
    } else if (current !== null && bare(line) !== '')
      blocks.push({ ...current, at: '', text: bare(line) })
  }
  // A message may begin with a line break.
  return blocks.filter(({ text }) => text !== '')
}
