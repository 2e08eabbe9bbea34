/** The parts of a spreadsheet that its sheets refer to: their names, shared texts and formats of numbers. */
import { AppError } from '../../../core/errors.ts'
import { withoutControls } from './blocks.ts'
import { kindOfFormat, type NumberKind } from './xlsx-values.ts'
import { walkXml, type XmlAttributes } from './xml-events.ts'

export type Parts = ReadonlyMap<string, string>

export interface SheetEntry {
  readonly name: string
  readonly isHidden: boolean
  /** Name of its part in the archive. */
  readonly part: string
}

export interface Book {
  readonly sheets: readonly SheetEntry[]
  readonly is1904: boolean
  readonly texts: readonly string[]
  /** By number of the style that a cell names. */
  readonly kinds: readonly NumberKind[]
  /** Control characters that were dropped from the shared texts. */
  readonly controls: number
}

function byEnding(attributes: XmlAttributes, name: string): string {
  const key = Object.keys(attributes).find((own) => own === name || own.endsWith(`:${name}`))
  return key === undefined ? '' : (attributes[key] ?? '')
}

interface Relation {
  readonly id: string
  readonly type: string
  readonly part: string
}

/** What a part refers to; targets are relative to the folder of the part. */
function relationsOf(parts: Parts, part: string): readonly Relation[] {
  const folder = part.slice(0, part.lastIndexOf('/') + 1)
  const xml = parts.get(`${folder}_rels/${part.slice(folder.length)}.rels`)
  const relations: Relation[] = []
  if (xml === undefined) return relations
  walkXml(xml, {
    open: (name, { Id = '', Type = '', Target = '' }) => {
      if (name !== 'Relationship') return
      const path = new URL(Target, `part:/${folder}`).pathname.slice(1)
      relations.push({ id: Id, type: Type.slice(Type.lastIndexOf('/') + 1), part: path })
    },
  })
  return relations
}

/** `_x000D_` is how spreadsheets write characters that XML has no place for. */
export function unescaped(text: string): string {
  return text.replace(/_x([0-9A-F]{4})_/giu, (_, hex: string) =>
    String.fromCharCode(Number.parseInt(hex, 16)),
  )
}

interface Clean {
  readonly text: string
  readonly found: number
}

/** A cell's text: without control characters, and with one kind of line break. */
export function cellText(text: string): Clean {
  const clean = withoutControls(unescaped(text))
  return { ...clean, text: clean.text.replace(/\r\n|[\r\u000b\u000c\u0085\u2028\u2029]/gu, '\n') }
}

/** Spreadsheets themselves allow some thirty thousand. */
const MOST_CELL_LETTERS = 1_000_000

/** Refuses (`too-large`) a cell that nobody could read. */
export function requireReadable(letters: number): void {
  if (letters > MOST_CELL_LETTERS) throw new AppError('too-large')
}

/** Texts of a list of items, without what is only there to say how letters sound. */
function textsOf(xml: string | undefined): Pick<Book, 'texts' | 'controls'> {
  const texts: string[] = []
  let controls = 0
  let item: string[] = []
  let letters = 0
  let [isText, isSound] = [false, false]
  if (xml === undefined) return { texts, controls }
  walkXml(xml, {
    open: (name) => {
      if (name === 'si') {
        item = []
        letters = 0
      }
      if (name === 't') isText = true
      if (name === 'rPh') isSound = true
    },
    text: (text) => {
      if (!isText || isSound) return
      item.push(text)
      letters += text.length
      requireReadable(letters)
    },
    close: (name) => {
      if (name === 't') isText = false
      if (name === 'rPh') isSound = false
      if (name !== 'si') return
      const { text, found } = cellText(item.join(''))
      texts.push(text)
      controls += found
    },
  })
  return { texts, controls }
}

function kindsOf(xml: string | undefined): readonly NumberKind[] {
  const codes = new Map<number, string>()
  const kinds: NumberKind[] = []
  let isCell = false
  if (xml === undefined) return kinds
  walkXml(xml, {
    open: (name, { numFmtId = '0', formatCode = '' }) => {
      if (name === 'numFmt') codes.set(Number(numFmtId), formatCode)
      if (name === 'cellXfs') isCell = true
      if (name === 'xf' && isCell)
        kinds.push(kindOfFormat(Number(numFmtId), codes.get(Number(numFmtId))))
    },
    close: (name) => {
      if (name === 'cellXfs') isCell = false
    },
  })
  return kinds
}

/** Refuses (`unreadable-file`) an archive that is no spreadsheet. */
export function bookOf(parts: Parts): Book {
  const office = relationsOf(parts, '').find(({ type }) => type === 'officeDocument')
  const path = office?.part ?? 'xl/workbook.xml'
  const xml = parts.get(path)
  if (xml === undefined) throw new AppError('unreadable-file')
  const relations = relationsOf(parts, path)
  const partOf = (type: string): string | undefined =>
    parts.get(relations.find((relation) => relation.type === type)?.part ?? '')
  const sheets: SheetEntry[] = []
  let [is1904, isBook] = [false, false]
  walkXml(xml, {
    open: (name, attributes) => {
      const id = byEnding(attributes, 'id')
      const { name: title = '', state = '', date1904 = '' } = attributes
      if (name === 'workbook') isBook = true
      if (name === 'workbookPr') is1904 = date1904 === '1' || date1904 === 'true'
      const target = name === 'sheet' ? relations.find((relation) => relation.id === id) : undefined
      if (target?.type !== 'worksheet') return
      const isHidden = state === 'hidden' || state === 'veryHidden'
      sheets.push({ name: cellText(title).text, isHidden, part: target.part })
    },
  })
  if (!isBook) throw new AppError('unreadable-file')
  const kinds = kindsOf(partOf('styles'))
  return { sheets, is1904, kinds, ...textsOf(partOf('sharedStrings')) }
}
