/** The parts of a packed document, for tests: a zip reader as small as the need. */
import { inflateRawSync } from 'node:zlib'

const entrySignature = 0x02014b50

/** Every part as text by its path; pictures and fonts come out as nonsense, and nobody reads them. */
export function partsOf(bytes: Uint8Array): ReadonlyMap<string, string> {
  const file = Buffer.from(bytes)
  const parts = new Map<string, string>()
  const end = file.lastIndexOf(Buffer.from([0x50, 0x4b, 0x05, 0x06]))
  let at = file.readUInt32LE(end + 16)
  while (file.readUInt32LE(at) === entrySignature) {
    const method = file.readUInt16LE(at + 10)
    const size = file.readUInt32LE(at + 20)
    const nameLength = file.readUInt16LE(at + 28)
    const local = file.readUInt32LE(at + 42)
    const start = local + 30 + file.readUInt16LE(local + 26) + file.readUInt16LE(local + 28)
    const data = file.subarray(start, start + size)
    const name = file.toString('utf8', at + 46, at + 46 + nameLength)
    parts.set(name, (method === 0 ? data : inflateRawSync(data)).toString('utf8'))
    at += 46 + nameLength + file.readUInt16LE(at + 30) + file.readUInt16LE(at + 32)
  }
  return parts
}

/** The same document made twice differs in times and in made-up ids only; this takes them out. */
export function normalized(parts: ReadonlyMap<string, string>): Record<string, string> {
  const names = new Map<string, string>()
  const stable = (text: string): string =>
    text
      .replaceAll(/\d{4}-\d\d-\d\dT[\d:.]+Z/gu, 'TIME')
      .replaceAll(/_Toc\d+/gu, '_Toc')
      .replaceAll(/(<w:bookmark(?:Start|End)[^>]* w:id=")\d+/gu, '$1')
      .replaceAll(/(?:rId)?[A-Za-z0-9_-]{21,}/gu, (id) => {
        if (!/\d/u.test(id)) return id
        const known = names.get(id) ?? `ID${names.size + 1}`
        names.set(id, known)
        return known
      })
  return Object.fromEntries(
    [...parts]
      .filter(([name]) => name.endsWith('.xml') || name.endsWith('.rels'))
      .map(([name, text]) => [name, stable(text)]),
  )
}
