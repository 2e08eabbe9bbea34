/** XML as a row of events, for parts too large for a tree: strict about its tags, of bounded depth. */
import { Parser } from 'htmlparser2'
import { AppError } from '../../../core/errors.ts'

export type XmlAttributes = Readonly<Record<string, string>>

export interface XmlEvents {
  /** Names come without prefix; attributes as written. */
  readonly open: (name: string, attributes: XmlAttributes) => void
  readonly close?: (name: string) => void
  readonly text?: (text: string) => void
}

const MOST_DEPTH = 100

const local = (tag: string): string => tag.slice(tag.indexOf(':') + 1)

/** Tells `events` of everything in the XML. Refuses (`unreadable-file`) what is not well formed. */
export function walkXml(xml: string, events: XmlEvents, mostDepth = MOST_DEPTH): void {
  let depth = 0
  let roots = 0
  const refuse = (): never => {
    throw new AppError('unreadable-file')
  }
  const parser = new Parser(
    {
      onopentag: (tag, attributes) => {
        if (depth === 0) roots += 1
        depth += 1
        if (depth > mostDepth) refuse()
        events.open(local(tag), attributes)
      },
      onclosetag: (tag, isImplied) => {
        depth -= 1
        if (isImplied && xml[parser.endIndex - 1] !== '/') refuse()
        events.close?.(local(tag))
      },
      ontext: (text) => events.text?.(text),
    },
    { xmlMode: true },
  )
  parser.end(xml)
  if (roots !== 1) refuse()
}

/** Deeper than any person has nested lists and tables. */
const MOST_DOCUMENT_DEPTH = 400

/** Refuses (`unreadable-file`) what is not well formed, before a parser that would take long to find out. */
export function requireWellFormed(xml: string): void {
  walkXml(xml, { open: () => undefined }, MOST_DOCUMENT_DEPTH)
}
