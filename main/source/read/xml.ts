/** XML of a document's part as a tree: strict about its tags, without entities of its own, of bounded depth. */
import { Parser } from 'htmlparser2'
import { AppError } from '../../../core/errors.ts'

export interface XmlElement {
  /** With the prefix that the namespace has in its standard, whatever the file calls it. */
  readonly name: string
  /** As written in the file. */
  readonly tag: string
  readonly attributes: Readonly<Record<string, string>>
  readonly children: readonly XmlNode[]
}

export type XmlNode = XmlElement | string

/** Deeper than any person has nested lists and tables. */
const MOST_DEPTH = 400

interface Building {
  readonly element: XmlElement
  readonly children: XmlNode[]
  /** Prefixes as declared here; those of the parent where nothing is declared. */
  readonly prefixes: ReadonlyMap<string, string>
}

function declared(
  attributes: Readonly<Record<string, string>>,
  known: ReadonlyMap<string, string>,
  namespaces: Readonly<Record<string, string>>,
): ReadonlyMap<string, string> {
  const names = Object.keys(attributes).filter((name) => name.startsWith('xmlns'))
  if (names.length === 0) return known
  const prefixes = new Map(known)
  for (const name of names) {
    const uri = attributes[name] ?? ''
    const prefix = name.slice('xmlns:'.length)
    prefixes.set(prefix, Object.hasOwn(namespaces, uri) ? (namespaces[uri] ?? prefix) : prefix)
  }
  return prefixes
}

function standardName(tag: string, prefixes: ReadonlyMap<string, string>): string {
  const colon = tag.indexOf(':')
  const written = colon === -1 ? '' : tag.slice(0, colon)
  const prefix = prefixes.get(written) ?? written
  const local = tag.slice(colon + 1)
  return prefix === '' ? local : `${prefix}:${local}`
}

/** The root of the XML; `namespaces` are prefixes by address. Refuses (`unreadable-file`) what is not well formed. */
export function parseXml(xml: string, namespaces: Readonly<Record<string, string>>): XmlElement {
  const refuse = (): never => {
    throw new AppError('unreadable-file')
  }
  const roots: XmlNode[] = []
  const open: Building[] = []
  const parser = new Parser(
    {
      onopentag: (tag, attributes) => {
        if (open.length >= MOST_DEPTH) refuse()
        const parent = open.at(-1)
        const prefixes = declared(attributes, parent?.prefixes ?? new Map(), namespaces)
        const children: XmlNode[] = []
        const element = { name: standardName(tag, prefixes), tag, attributes, children }
        ;(parent?.children ?? roots).push(element)
        open.push({ element, children, prefixes })
      },
      onclosetag: (_tag, isImplied) => {
        open.pop()
        const closesItself = xml[parser.endIndex - 1] === '/'
        if (isImplied && !closesItself) refuse()
      },
      ontext: (text) => open.at(-1)?.children.push(text),
    },
    { xmlMode: true },
  )
  parser.end(xml)
  const [root, ...more] = roots
  if (root === undefined || typeof root === 'string' || more.length > 0) return refuse()
  return root
}

/** An attribute by its name without prefix. */
export function attributeOf({ attributes }: XmlElement, local: string): string | undefined {
  const key = Object.keys(attributes).find((name) => name === local || name.endsWith(`:${local}`))
  return key === undefined ? undefined : attributes[key]
}

export function childOf({ children }: XmlElement, name: string): XmlElement | undefined {
  return children.find(
    (child): child is XmlElement => typeof child !== 'string' && child.name === name,
  )
}

export function elementsOf({ children }: XmlElement): readonly XmlElement[] {
  return children.filter((child) => typeof child !== 'string')
}

/** Every element below the root that `matches`, in the order of the text. */
export function findAll(
  root: XmlElement,
  matches: (element: XmlElement) => boolean,
): readonly XmlElement[] {
  return elementsOf(root).flatMap((child) => [
    ...(matches(child) ? [child] : []),
    ...findAll(child, matches),
  ])
}

const escapes: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  '\t': '&#9;',
  '\n': '&#10;',
  '\r': '&#13;',
}

const escaped = (text: string, which: RegExp): string =>
  text.replace(which, (character) => escapes[character] ?? '')

/** The tree as XML again, with the names as they were written. */
export function writeXml(node: XmlNode): string {
  if (typeof node === 'string') return escaped(node, /[&<>\r]/gu)
  const attributes = Object.entries(node.attributes)
    .map(([name, value]) => ` ${name}="${escaped(value, /[&<>"\t\n\r]/gu)}"`)
    .join('')
  return `<${node.tag}${attributes}>${node.children.map(writeXml).join('')}</${node.tag}>`
}
