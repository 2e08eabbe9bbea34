/** One stream of text of an RTF file, the body or a note, as paragraphs and tables. */
import { paragraph } from './blocks.ts'
import type { Draft } from './drafts.ts'

export interface RtfParagraph {
  readonly isHeading: boolean
  readonly isItem: boolean
  readonly isInTable: boolean
}

export class RtfFlow {
  readonly drafts: Draft[] = []
  /** Whether a bullet or number was seen before the words of this paragraph. */
  hasBullet = false
  private parts: string[] = []
  private row: string[] = []
  private rows: string[][] = []

  add(text: string): void {
    this.parts.push(text)
  }

  /** The end of a paragraph; within a table it only ends a line of its cell. */
  endParagraph({ isHeading, isItem, isInTable }: RtfParagraph): void {
    if (isInTable) {
      this.parts.push('\n')
      return
    }
    this.endTable()
    const text = this.take()
    const kind = isHeading ? 'heading' : isItem || this.hasBullet ? 'item' : 'paragraph'
    this.hasBullet = false
    if (text.trim() !== '') this.drafts.push({ ...paragraph(text), kind })
  }

  endCell(): void {
    this.row.push(this.take().trim())
    this.hasBullet = false
  }

  endRow(): void {
    if (this.row.length > 0) this.rows.push(this.row)
    this.row = []
  }

  end(last: RtfParagraph): void {
    this.endRow()
    this.endParagraph({ ...last, isInTable: false })
  }

  /** Everything as lines, for a note or a comment. */
  lines(last: RtfParagraph): string {
    this.end(last)
    return this.drafts
      .map((draft) =>
        draft.kind === 'table' ? draft.rows.map((row) => row.join(' | ')).join('\n') : draft.text,
      )
      .join('\n')
  }

  private endTable(): void {
    this.endRow()
    if (this.rows.length > 0) this.drafts.push({ kind: 'table', rows: this.rows })
    this.rows = []
  }

  private take(): string {
    const text = this.parts.join('')
    this.parts = []
    return text
  }
}
