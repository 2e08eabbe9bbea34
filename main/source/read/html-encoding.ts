/** In which letters a web page is written: by its mark, else as it says itself, else as any text file. */
import { decodeText } from './decode.ts'

const declared = [
  /<meta\s[^>]*charset\s*=\s*["']?\s*([\w.:-]+)/iu,
  /^\s*<\?xml\s[^>]*encoding\s*=\s*["']([\w.:-]+)/iu,
]

/** Names as people know them. */
const names: Readonly<Record<string, string>> = { 'utf-8': 'UTF-8' }

function decodeAs(label: string, bytes: Uint8Array): { encoding: string; text: string } | null {
  try {
    const decoder = new TextDecoder(label, { fatal: true })
    const encoding = names[decoder.encoding] ?? decoder.encoding
    return { encoding, text: decoder.decode(bytes) }
  } catch {
    return null
  }
}

/** Refuses (`unreadable-file`) what is not text. */
export function decodeHtml(bytes: Uint8Array): {
  readonly encoding: string
  readonly text: string
} {
  const guessed = decodeText(bytes)
  const hasMark = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf
  if (hasMark || guessed.encoding === 'UTF-16') return guessed
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, 2_048))
  const label = declared.map((pattern) => pattern.exec(head)?.[1]).find((l) => l !== undefined)
  // A page that can say so in single bytes is not written in double ones.
  if (label === undefined || /^utf-?16/iu.test(label)) return guessed
  return decodeAs(label, bytes) ?? guessed
}
