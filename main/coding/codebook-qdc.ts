/** Reads a codebook of REFI-QDA: leniently as to namespaces and attributes, strictly as to what could do harm. */
import type { QdcCode } from '../../core/coding/codebook-qdc.ts'
import type { Notes } from '../../core/coding/codebook-notes.ts'
import { AppError } from '../../core/errors.ts'
import { decodeText } from '../source/read/decode.ts'
import { attributeOf, elementsOf, parseXml, type XmlElement } from '../source/read/xml.ts'

/** Above this many bytes it is no codebook. */
const MOST_BYTES = 8_000_000

const localName = ({ tag }: XmlElement): string => tag.slice(tag.indexOf(':') + 1).toLowerCase()

const childrenOf = (element: XmlElement, name: string): readonly XmlElement[] =>
  elementsOf(element).filter((child) => localName(child) === name)

function textOf({ children }: XmlElement): string {
  return children.map((child) => (typeof child === 'string' ? child : textOf(child))).join('')
}

/** An attribute, in whatever case it is written. */
function saidIn(element: XmlElement, name: string): string {
  const key = Object.keys(element.attributes).find((one) => one.toLowerCase() === name)
  return (key === undefined ? attributeOf(element, name) : element.attributes[key]) ?? ''
}

/** No deeper than the parser lets anything be. */
function codeOf(element: XmlElement): QdcCode {
  return {
    name: saidIn(element, 'name'),
    color: saidIn(element, 'color'),
    isCodable: !/^(false|0)$/iu.test(saidIn(element, 'iscodable').trim()),
    description: childrenOf(element, 'description').map(textOf).join('\n'),
    children: childrenOf(element, 'code').map(codeOf),
  }
}

/** Documents that declare types or entities of their own are not read at all. */
function rootOf(bytes: Uint8Array): XmlElement {
  const text = decodeText(bytes).text.replace(/^\uFEFF/u, '')
  if (/<!(?:DOCTYPE|ENTITY|ELEMENT|ATTLIST|NOTATION)/iu.test(text))
    throw new AppError('unreadable-file')
  return parseXml(text, {})
}

function noteSets(holder: XmlElement, notes: Notes): void {
  for (const sets of childrenOf(holder, 'sets'))
    for (const set of childrenOf(sets, 'set')) notes.add('sets', saidIn(set, 'name'))
}

/** The codes at the top of the file; refuses (`unreadable-file`, `too-large`) what is no codebook. */
export function readQdc(bytes: Uint8Array, notes: Notes): readonly QdcCode[] {
  if (bytes.length > MOST_BYTES) throw new AppError('too-large')
  const root = rootOf(bytes)
  const isProject = localName(root) === 'project'
  if (isProject) {
    notes.add('project')
    noteSets(root, notes)
  }
  const book = isProject ? childrenOf(root, 'codebook')[0] : root
  if (book === undefined || localName(book) !== 'codebook') throw new AppError('unreadable-file')
  noteSets(book, notes)
  return childrenOf(book, 'codes')
    .flatMap((codes) => childrenOf(codes, 'code'))
    .map(codeOf)
}
