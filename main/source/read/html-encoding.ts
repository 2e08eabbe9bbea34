/** In which letters a web page is written: by its mark, else as it says itself, else as any text file. */
import type { TextEncoding } from '../../../core/source/text-encoding.ts'
import { decodeText, type Decoded } from './decode.ts'

const declarations = [
  /<meta\s[^>]*charset\s*=\s*["']?\s*([\w.:-]+)/iu,
  /^\s*<\?xml\s[^>]*encoding\s*=\s*["']([\w.:-]+)/iu,
]

/** Names as people know them. */
const names: Readonly<Record<string, string>> = { 'utf-8': 'UTF-8' }

function decodeAs(label: string, bytes: Uint8Array): Decoded | null {
  try {
    const decoder = new TextDecoder(label, { fatal: true })
    const encoding = names[decoder.encoding] ?? decoder.encoding
    return { encoding, isGuess: false, text: decoder.decode(bytes), losses: [] }
  } catch {
    return null
  }
}

/** As the page says that it is written; null where it does not say. */
function decodeDeclared(bytes: Uint8Array): Decoded | null {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, 2_048))
  const label = declarations.map((pattern) => pattern.exec(head)?.[1]).find((l) => l !== undefined)
  // A page that can say so in single bytes is not written in double ones.
  return label === undefined || /^utf-?16/iu.test(label) ? null : decodeAs(label, bytes)
}

/** Refuses (`unreadable-file`) what is not text, unless a person has chosen how it is to be read. */
export function decodeHtml(bytes: Uint8Array, chosen: TextEncoding | null = null): Decoded {
  const found = decodeText(bytes, chosen)
  if (!found.isGuess) return found
  const declared = decodeDeclared(bytes)
  if (chosen !== null) return { ...found, isGuess: declared === null }
  const isWide = found.encoding.startsWith('UTF-16')
  return isWide ? found : (declared ?? found)
}
