/** A zip file of parts that are already known to be bearable: not packed, each name once. */
import { crc32 } from 'node:zlib'

interface Placed {
  readonly head: Buffer
  readonly entry: Buffer
  readonly name: Buffer
  readonly content: Buffer
}

/** UTF-8 names. */
const FLAGS = 0x0800
const VERSION = 20

function place(name: string, text: string, at: number): Placed {
  const title = Buffer.from(name)
  const content = Buffer.from(text)
  // The same fields stand before the part and in the directory, there two bytes further on.
  const fields = Buffer.alloc(26)
  fields.writeUInt16LE(VERSION, 0)
  fields.writeUInt16LE(FLAGS, 2)
  fields.writeUInt32LE(crc32(content), 10)
  fields.writeUInt32LE(content.length, 14)
  fields.writeUInt32LE(content.length, 18)
  fields.writeUInt16LE(title.length, 22)
  const head = Buffer.concat([Buffer.from('PK\x03\x04'), fields])
  const version = Buffer.from([VERSION, 0])
  const rest = Buffer.alloc(14)
  rest.writeUInt32LE(at, 10)
  const entry = Buffer.concat([Buffer.from('PK\x01\x02'), version, fields, rest])
  return { head, entry, name: title, content }
}

export function storedZip(parts: ReadonlyMap<string, string>): Buffer {
  let at = 0
  const placed = [...parts].map(([name, text]) => {
    const made = place(name, text, at)
    at += made.head.length + made.name.length + made.content.length
    return made
  })
  const directory = Buffer.concat(placed.flatMap(({ entry, name }) => [entry, name]))
  const end = Buffer.alloc(22)
  end.write('PK\x05\x06', 0, 'latin1')
  end.writeUInt16LE(placed.length, 8)
  end.writeUInt16LE(placed.length, 10)
  end.writeUInt32LE(directory.length, 12)
  end.writeUInt32LE(at, 16)
  const files = placed.flatMap(({ head, name, content }) => [head, name, content])
  return Buffer.concat([...files, directory, end])
}
