/** A web page as paragraphs, items and tables, made from its tags one after the other. */
import type { ReadComment } from '../readers.ts'
import { paragraph, type ReadBlock } from './blocks.ts'
import { MOST_COMMENTS, startMark, withoutMarks } from './comment-marks.ts'
import type { Draft } from './drafts.ts'

interface OpenTable {
  readonly rows: string[][]
  /** The text of the cell that is open; null between cells. */
  cell: string | null
}

type Attributes = Readonly<Record<string, string>>

const blocks =
  /^(?:address|article|aside|blockquote|body|caption|center|dd|details|dialog|div|dl|dt|fieldset|figcaption|figure|footer|form|h[1-6]|header|hr|html|legend|li|main|menu|nav|ol|p|pre|section|summary|table|tbody|td|tfoot|th|thead|tr|ul)$/u

const spaces = /[ \t\r\n\f]+/gu

/** Word saves its lists and titles as paragraphs, and says so on the side. */
function kindOfParagraph(attributes: Attributes): ReadBlock['kind'] | null {
  const { class: style = '', style: form = '' } = attributes
  if (/^Mso(?:Title|Subtitle)$/u.test(style)) return 'heading'
  return /^MsoListParagraph/u.test(style) || /mso-list:\s*l\d/iu.test(form) ? 'item' : null
}

/** Gathers what a parser meets; nothing in it goes deeper than the tables of the page. */
export class HtmlDrafts {
  readonly drafts: Draft[] = []
  readonly comments: Pick<ReadComment, 'author' | 'text'>[] = []
  /** Where links lead. */
  readonly links: string[] = []
  pictures = 0
  private text = ''
  private kind: ReadBlock['kind'] = 'paragraph'
  private isPre = false
  private readonly tables: OpenTable[] = []
  /** Where the text of a link within the page began, if one is open. */
  private link: number | null = null

  open(name: string, attributes: Attributes): void {
    if (blocks.test(name)) this.openBlock(name, attributes)
    else if (name === 'br') this.text += '\n'
    else if (name === 'img') this.pictures += 1
    else if (name === 'q') this.text += '“'
    else if (name === 'a') this.openLink(attributes['href'] ?? '')
    else if (name === 'input' && attributes['type'] === 'checkbox')
      this.text += 'checked' in attributes ? '☑ ' : '☐ '
  }

  close(name: string): void {
    if (blocks.test(name)) this.closeBlock(name)
    else if (name === 'q') this.text += '”'
    else if (name === 'a') this.closeLink()
  }

  add(text: string): void {
    const clean = withoutMarks(text)
    if (this.isPre) {
      this.text += clean
      return
    }
    const piece = clean.replace(spaces, ' ')
    this.text += piece.startsWith(' ') && /[ \n]$/u.test(this.text) ? piece.slice(1) : piece
  }

  comment(text: string): void {
    if (this.comments.length >= MOST_COMMENTS) return
    this.text += startMark(this.comments.length)
    this.comments.push({ author: '', text })
  }

  end(): void {
    while (this.tables.length > 0) this.closeBlock('table')
    this.flush()
  }

  private openLink(address: string): void {
    this.links.push(address)
    this.link = /^#./u.test(address) ? this.text.length : null
  }

  private openBlock(name: string, attributes: Attributes): void {
    this.flush()
    if (name === 'p') this.kind = kindOfParagraph(attributes) ?? this.kind
    if (/^h[1-6]$/u.test(name)) this.kind = 'heading'
    else if (name === 'li') this.kind = 'item'
    else if (name === 'pre') this.isPre = true
    else if (name === 'table') this.tables.push({ rows: [], cell: null })
    else if (name === 'tr') this.tables.at(-1)?.rows.push([])
    else if (name === 'td' || name === 'th') this.openCell()
  }

  private openCell(): void {
    const table = this.tables.at(-1)
    if (table === undefined) return
    if (table.rows.length === 0) table.rows.push([])
    table.cell = ''
  }

  private closeBlock(name: string): void {
    this.flush()
    if (name === 'pre') this.isPre = false
    if (/^(?:h[1-6]|li|ul|ol)$/u.test(name) || (name === 'p' && this.kind === 'heading'))
      this.kind = 'paragraph'
    if (name === 'td' || name === 'th') this.closeCell()
    if (name === 'table') this.closeTable()
  }

  private closeCell(): void {
    const table = this.tables.at(-1)
    if (table === undefined || table.cell === null) return
    table.rows.at(-1)?.push(table.cell.trim())
    table.cell = null
  }

  /** A table of one column lays out a page and is none; one within another is lines of its cell. */
  private closeTable(): void {
    this.closeCell()
    const table = this.tables.pop()
    if (table === undefined) return
    const outer = this.tables.at(-1)
    if (outer?.cell !== null && outer !== undefined)
      outer.cell += table.rows.map((row) => `${row.join(' | ')}\n`).join('')
    else if (table.rows.some((row) => row.length > 1))
      this.drafts.push({ kind: 'table', rows: table.rows })
    else this.drafts.push(...table.rows.flat().map(paragraph))
  }

  /** A number that leads to a note stands in brackets, as it does in other documents. */
  private closeLink(): void {
    if (this.link === null) return
    const before = this.text.slice(0, this.link)
    const number = /^\s*\[?(\d{1,3}|[ivx]{1,5}|[*†‡])\]?\s*$/u.exec(this.text.slice(this.link))?.[1]
    this.link = null
    if (number === undefined) return
    this.text = before.trim() === '' ? `[${number}] ` : `${before}[${number}]`
  }

  private flush(): void {
    const { text } = this
    this.text = ''
    this.link = null
    const cell = this.tables.at(-1)
    if (text.trim() === '') return
    if (cell !== undefined && cell.cell !== null) cell.cell += `${text}\n`
    else this.drafts.push({ ...paragraph(text), kind: this.kind })
    if (this.kind === 'item') this.kind = 'paragraph'
  }
}
