/** Zip files by hand, for tests: also such as no program would write. */
import { crc32, deflateRawSync } from 'node:zlib'

interface Part {
  readonly name: string
  readonly packed: Buffer
  readonly claimed: number
  readonly sum: number
}

/** A zip file by hand, so that its directory can lie. */
export function zipOf(parts: readonly Part[]): Uint8Array {
  const local: Buffer[] = []
  const central: Buffer[] = []
  let at = 0
  for (const { name, packed, claimed, sum } of parts) {
    const head = Buffer.alloc(30)
    head.writeUInt32LE(0x04034b50, 0)
    head.writeUInt16LE(8, 8)
    head.writeUInt32LE(packed.length, 18)
    head.writeUInt32LE(claimed, 22)
    head.writeUInt16LE(name.length, 26)
    const entry = Buffer.alloc(46)
    entry.writeUInt32LE(0x02014b50, 0)
    entry.writeUInt16LE(8, 10)
    entry.writeUInt32LE(sum, 16)
    entry.writeUInt32LE(packed.length, 20)
    entry.writeUInt32LE(claimed, 24)
    entry.writeUInt16LE(name.length, 28)
    entry.writeUInt32LE(at, 42)
    local.push(head, Buffer.from(name), packed)
    central.push(entry, Buffer.from(name))
    at += 30 + name.length + packed.length
  }
  const directory = Buffer.concat(central)
  const end = Buffer.alloc(22)
  end.writeUInt32LE(0x06054b50, 0)
  end.writeUInt16LE(parts.length, 10)
  end.writeUInt32LE(directory.length, 12)
  end.writeUInt32LE(at, 16)
  return new Uint8Array(Buffer.concat([...local, directory, end]))
}

export const part = (name: string, content: string | Buffer, claimed?: number): Part => ({
  name,
  packed: deflateRawSync(content),
  claimed: claimed ?? Buffer.byteLength(content),
  sum: crc32(content),
})

const namespace = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'

/** The parts of the least that is a Word document, around a body of any XML. */
export function docxParts(
  body: string,
  before = '',
): readonly { readonly name: string; readonly text: string }[] {
  const types = `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>`
  const relations = `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>`
  const document = `${before}<w:document ${namespace}><w:body>${body}</w:body></w:document>`
  return [
    { name: '[Content_Types].xml', text: types },
    { name: '_rels/.rels', text: relations },
    { name: 'word/document.xml', text: document },
  ]
}

export function docxOf(body: string, before = ''): Uint8Array {
  return zipOf(docxParts(body, before).map(({ name, text }) => part(name, text)))
}

const office = ['office', 'text', 'table', 'draw', 'style']
  .map((name) => {
    const area = name === 'draw' ? 'drawing' : name
    return `xmlns:${name}="urn:oasis:names:tc:opendocument:xmlns:${area}:1.0"`
  })
  .join(' ')

/** The least that is an OpenDocument text. */
export function odtOf(body: string, before = '', manifest = '<manifest/>'): Uint8Array {
  const content = `${before}<office:document-content ${office} xmlns:dc="http://purl.org/dc/elements/1.1/"><office:body><office:text>${body}</office:text></office:body></office:document-content>`
  return zipOf([
    part('mimetype', 'application/vnd.oasis.opendocument.text'),
    part('content.xml', content),
    part('META-INF/manifest.xml', manifest),
  ])
}
