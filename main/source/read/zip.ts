/** Looks through a zip file before anybody unpacks it: what it really holds, and whether that is bearable. */
import { crc32, inflateRawSync } from 'node:zlib'
import { AppError } from '../../../core/errors.ts'

/** Bytes that all parts of a document may unpack to, and its XML alone. */
const MOST_UNPACKED = 400_000_000
const MOST_XML = 80_000_000
const MOST_PARTS = 5_000
/** Elements of all XML together: parsing one takes about 1 kB and 20 µs; a book has some 300,000. */
const MOST_ELEMENTS = 600_000

const END = 0x06054b50
const ENTRY = 0x02014b50
const PART = 0x04034b50

interface Entry {
  readonly name: string
  readonly method: number
  readonly sum: number
  readonly packed: number
  readonly at: number
}

function unreadable(): AppError {
  return new AppError('unreadable-file')
}

function findEnd(view: DataView): number {
  const lowest = Math.max(0, view.byteLength - 65_557)
  for (let at = view.byteLength - 22; at >= lowest; at -= 1)
    if (view.getUint32(at, true) === END) return at
  throw unreadable()
}

function entriesOf(bytes: Uint8Array, view: DataView): readonly Entry[] {
  const end = findEnd(view)
  const count = view.getUint16(end + 10, true)
  if (count > MOST_PARTS) throw new AppError('too-large')
  let at = view.getUint32(end + 16, true)
  return Array.from({ length: count }, () => {
    if (view.getUint32(at, true) !== ENTRY) throw unreadable()
    const nameLength = view.getUint16(at + 28, true)
    const entry = {
      name: new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + nameLength)),
      method: view.getUint16(at + 10, true),
      sum: view.getUint32(at + 16, true),
      packed: view.getUint32(at + 20, true),
      at: view.getUint32(at + 42, true),
    }
    at += 46 + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true)
    return entry
  })
}

/** Names that lead out of the archive are made by nobody who means well. */
function requireHarmless({ name }: Entry): void {
  if (/^[\\/]|^[a-z]:|\0|(?:^|[\\/])\.\.(?:[\\/]|$)/iu.test(name)) throw unreadable()
}

function inflate(packed: Uint8Array, most: number): Uint8Array {
  try {
    return inflateRawSync(packed, { maxOutputLength: Math.max(1, most) })
  } catch (error) {
    const isOver =
      error instanceof Error && 'code' in error && error.code === 'ERR_BUFFER_TOO_LARGE'
    throw isOver ? new AppError('too-large') : unreadable()
  }
}

function unpack(bytes: Uint8Array, view: DataView, entry: Entry, most: number): Uint8Array {
  requireHarmless(entry)
  if (view.getUint32(entry.at, true) !== PART) throw unreadable()
  const start =
    entry.at + 30 + view.getUint16(entry.at + 26, true) + view.getUint16(entry.at + 28, true)
  const packed = bytes.subarray(start, start + entry.packed)
  if (packed.length !== entry.packed) throw unreadable()
  if (entry.method !== 0 && entry.method !== 8) throw unreadable()
  if (entry.method === 0 && packed.length > most) throw new AppError('too-large')
  const content = entry.method === 0 ? packed : inflate(packed, most)
  if (crc32(content) !== entry.sum) throw unreadable()
  return content
}

export interface Unzipped {
  readonly xml: ReadonlyMap<string, string>
  /** Of all parts, in the order of the directory. */
  readonly names: readonly string[]
}

/**
 * Unpacks every part once and by force of numbers, whatever the directory claims; gives the XML parts by name.
 * Refuses a bomb (`too-large`), a broken or encrypted archive, and XML that declares entities (`unreadable-file`).
 */
export function unzip(bytes: Uint8Array, mostElements = MOST_ELEMENTS): Unzipped {
  try {
    const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
    return readParts(bytes, view, mostElements)
  } catch (error) {
    throw error instanceof RangeError ? unreadable() : error
  }
}

function countElements(xml: string): number {
  let count = 0
  for (let at = xml.indexOf('<'); at !== -1; at = xml.indexOf('<', at + 1))
    if (xml[at + 1] !== '/') count += 1
  return count
}

/** The list of parts of old OpenDocument files names its grammar, and nobody reads it. */
function declares(name: string, xml: string): boolean {
  return /<!ENTITY/u.test(xml) || (name !== 'META-INF/manifest.xml' && /<!DOCTYPE/u.test(xml))
}

function readParts(bytes: Uint8Array, view: DataView, mostElements: number): Unzipped {
  const parts = new Map<string, string>()
  let all = MOST_UNPACKED
  let xml = MOST_XML
  let elements = 0
  const entries = entriesOf(bytes, view)
  for (const entry of entries) {
    const isXml = /\.(?:xml|rels)$/u.test(entry.name)
    const content = unpack(bytes, view, entry, isXml ? Math.min(all, xml) : all)
    all -= content.length
    if (!isXml) continue
    xml -= content.length
    const text = new TextDecoder().decode(content)
    if (declares(entry.name, text)) throw unreadable()
    elements += countElements(text)
    if (elements > mostElements) throw new AppError('too-large')
    parts.set(entry.name, text)
  }
  return { xml: parts, names: entries.map(({ name }) => name) }
}
