/** The document as mammoth hands it over before it makes HTML of it; only what is used here. */
import mammoth from 'mammoth'
import { storedZip } from './zip-write.ts'

interface Parent {
  readonly children: readonly Element[]
}

export interface Paragraph extends Parent {
  readonly type: 'paragraph'
  readonly styleId: string | null
  readonly styleName: string | null
  readonly numbering: { readonly isOrdered: boolean } | null
}

export interface Table extends Parent {
  readonly type: 'table'
}

export interface NoteReference {
  readonly type: 'noteReference'
  readonly noteType: string
  readonly noteId: string
}

export type Element =
  | Paragraph
  | Table
  | NoteReference
  | (Parent & { readonly type: 'run' | 'hyperlink' | 'tableRow' | 'tableCell' })
  | { readonly type: 'text'; readonly value: string }
  | { readonly type: 'checkbox'; readonly checked: boolean }
  | { readonly type: 'bookmarkStart'; readonly name: string }
  | { readonly type: 'tab' | 'break' | 'image' | 'commentReference' }

export interface Document extends Parent {
  readonly notes: {
    readonly resolve: (reference: NoteReference) => { readonly body: readonly Element[] } | null
  }
}

export interface ParsedDocument {
  readonly document: Document
  /** Names of elements that mammoth does not know, once for each time they stand in the document. */
  readonly ignored: readonly string[]
}

/** Parses a docx file of these parts; throws what mammoth throws. */
export async function parseDocx(parts: ReadonlyMap<string, string>): Promise<ParsedDocument> {
  const found: Document[] = []
  const { messages } = await mammoth.convertToHtml(
    { buffer: storedZip(parts) },
    {
      // The transform is where mammoth shows its document, whose type it leaves open.
      transformDocument: (document: Document): Document => {
        found.push(document)
        return { ...document, children: [] }
      },
    },
  )
  const [document] = found
  if (document === undefined) throw new Error('mammoth showed no document.')
  const ignored = messages.flatMap(({ message }) => {
    const name = /^An unrecognised element was ignored: (.+)$/u.exec(message)?.[1]
    return name === undefined ? [] : [name]
  })
  return { document, ignored }
}
