/** Damages the parts of an archive and packs them again with sums that fit, so that not the archive but its reader is tried. */
import { deflateSync, inflateRawSync, inflateSync } from 'node:zlib'
import type { Random } from '../invented.ts'
import { part, zipOf } from '../../main/source/read/zip-fixture.ts'
import { below, damageBytes, pick, type Mutation } from './mutate.ts'
import { damageLatin, damageText } from './mutate-text.ts'

interface Content {
  readonly name: string
  readonly bytes: Buffer
}

/** Of an archive that is whole. */
function contentsOf(bytes: Uint8Array): readonly Content[] {
  const zip = Buffer.from(bytes)
  const end = zip.lastIndexOf('PK\x05\x06', undefined, 'latin1')
  let at = zip.readUInt32LE(end + 16)
  return Array.from({ length: zip.readUInt16LE(end + 10) }, () => {
    const [packed, named] = [zip.readUInt32LE(at + 20), zip.readUInt16LE(at + 28)]
    const local = zip.readUInt32LE(at + 42)
    const start = local + 30 + zip.readUInt16LE(local + 26) + zip.readUInt16LE(local + 28)
    const content = zip.subarray(start, start + packed)
    const name = zip.toString('utf8', at + 46, at + 46 + named)
    const isPacked = zip.readUInt16LE(at + 10) === 8
    at += 46 + named + zip.readUInt16LE(at + 30) + zip.readUInt16LE(at + 32)
    return { name, bytes: isPacked ? inflateRawSync(content) : content }
  })
}

type PartsMutation = (parts: readonly Content[], random: Random) => readonly Content[]

const isXml = ({ name }: Content): boolean => /\.(?:xml|rels)$/u.test(name)

const damageXml: PartsMutation = (parts, random) => {
  const chosen = pick(random, parts.filter(isXml))
  return parts.map((content) => {
    if (content !== chosen) return content
    const text = damageText(content.bytes.toString('utf8'), random)
    return { ...content, bytes: Buffer.from(text, 'utf8') }
  })
}

const damagePart: PartsMutation = (parts, random) => {
  const chosen = pick(random, parts)
  return parts.map((content) =>
    content === chosen
      ? { ...content, bytes: Buffer.from(damageBytes(content.bytes, random)) }
      : content,
  )
}

const swapParts: PartsMutation = (parts, random) => {
  const [one, other] = [pick(random, parts), pick(random, parts)]
  return parts.map((content) => {
    if (content === one) return { ...content, bytes: other.bytes }
    return content === other ? { ...content, bytes: one.bytes } : content
  })
}

const dropPart: PartsMutation = (parts, random) => {
  const chosen = pick(random, parts)
  return parts.filter((content) => content !== chosen)
}

const doublePart: PartsMutation = (parts, random) => {
  const chosen = pick(random, parts)
  return [...parts, { ...chosen, bytes: Buffer.from(damageBytes(chosen.bytes, random)) }]
}

const renamePart: PartsMutation = (parts, random) => {
  const chosen = pick(random, parts)
  const names = [
    '',
    '../../evil.xml',
    '/etc/x',
    `${chosen.name}x`,
    chosen.name.toUpperCase(),
    'a\0b',
  ]
  return parts.map((content) =>
    content === chosen ? { ...content, name: pick(random, names) } : content,
  )
}

const kinds: readonly PartsMutation[] = [
  damageXml,
  damageXml,
  damageXml,
  damageXml,
  damagePart,
  swapParts,
  dropPart,
  doublePart,
  renamePart,
]

const damageParts: Mutation = (bytes, random) => {
  let parts = contentsOf(bytes)
  for (let left = 1 + below(random, 2); left > 0 && parts.some(isXml); left -= 1)
    parts = pick(random, kinds)(parts, random)
  const lies = random() < 0.05 ? pick(random, [0, 1, 0xffffffff]) : undefined
  return zipOf(parts.map(({ name, bytes: content }) => part(name, content, lies)))
}

/** Damage to an archive: mostly to what its parts say. */
export const damageZip: Mutation = (bytes, random) =>
  random() < 0.25 ? damageBytes(bytes, random) : damageParts(bytes, random)

/** A packed stream of a PDF, damaged and packed again; its length may lie. */
const damageStream: Mutation = (bytes, random) => {
  const pdf = Buffer.from(bytes)
  const starts = Array.from(
    pdf.toString('latin1').matchAll(/stream\r?\n/gu),
    ({ index, 0: head }) =>
      pdf.toString('latin1', index - 3, index) === 'end' ? -1 : index + head.length,
  ).filter((start) => start !== -1)
  if (starts.length === 0) return damageLatin(bytes, random)
  const start = pick(random, starts)
  const end = pdf.indexOf('endstream', start)
  try {
    const plain = inflateSync(pdf.subarray(start, end))
    const packed = deflateSync(damageLatin(plain, random))
    return new Uint8Array(Buffer.concat([pdf.subarray(0, start), packed, pdf.subarray(end)]))
  } catch {
    return damageLatin(bytes, random)
  }
}

/** Damage to a PDF: to its objects, to what its streams draw, to its bytes. */
export const damagePdf: Mutation = (bytes, random) =>
  pick(random, [damageStream, damageStream, damageLatin, damageLatin, damageBytes])(bytes, random)
