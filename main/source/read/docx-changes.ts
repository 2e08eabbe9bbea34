/** Tracked changes of a Word document, carried out in its XML: taken as made or as never made; and counted. */
import type { TrackedChanges } from '../readers.ts'
import { attributeOf, childOf, elementsOf, type XmlElement, type XmlNode } from './xml.ts'

export interface ChangeCounts {
  insertions: number
  deletions: number
}

type Kind = keyof ChangeCounts

const kinds: Readonly<Record<string, Kind>> = {
  'w:ins': 'insertions',
  'w:moveTo': 'insertions',
  'w:cellIns': 'insertions',
  'w:del': 'deletions',
  'w:moveFrom': 'deletions',
  'w:cellDel': 'deletions',
}

const kindOf = (name: string): Kind | undefined =>
  Object.hasOwn(kinds, name) ? kinds[name] : undefined

/** What holds the properties as they were before a change of form. */
const former: Readonly<Record<string, string>> = {
  'w:pPr': 'w:pPrChange',
  'w:rPr': 'w:rPrChange',
}

/** Marks that stay where the words around them go. */
const isMargin = ({ name }: XmlElement): boolean =>
  name === 'w:commentRangeStart' || name === 'w:commentRangeEnd' || name === 'w:commentReference'

const withName = (element: XmlElement, local: string): XmlElement => ({
  ...element,
  name: `w:${local}`,
  tag: element.tag.replace(/[^:]+$/u, local),
})

function marginsOf(element: XmlElement): readonly XmlElement[] {
  return elementsOf(element).flatMap((child) => (isMargin(child) ? [child] : marginsOf(child)))
}

/** What a row, a cell or the end of a paragraph says of itself. */
function markOf(element: XmlElement): XmlElement | undefined {
  const properties = {
    'w:p': childOf(childOf(element, 'w:pPr') ?? element, 'w:rPr'),
    'w:tr': childOf(element, 'w:trPr'),
    'w:tc': childOf(element, 'w:tcPr'),
  }[element.name]
  return properties === undefined
    ? undefined
    : elementsOf(properties).find(({ name }) => kindOf(name) !== undefined)
}

const authored = (element: XmlElement): string =>
  `${element.name} ${attributeOf(element, 'author') ?? ''} ${attributeOf(element, 'date') ?? ''}`

interface Resolving {
  readonly counts: ChangeCounts
  /** What is not to be seen any more. */
  readonly gone: Kind
}

/** Changes of one person that follow one another directly are one. */
function resolve(nodes: readonly XmlNode[], resolving: Resolving): readonly XmlNode[] {
  let last = ''
  return nodes.flatMap((node) => {
    if (typeof node === 'string') return [node]
    const kind = kindOf(node.name)
    if (kind === undefined) {
      if (!isMargin(node)) last = ''
      return resolveOne(node, resolving)
    }
    if (node.children.length === 0) return []
    if (authored(node) !== last) resolving.counts[kind] += 1
    last = authored(node)
    return kind === resolving.gone ? marginsOf(node) : resolve(node.children, resolving)
  })
}

function resolveOne(element: XmlElement, resolving: Resolving): readonly XmlElement[] {
  if (element.name === 'w:delText') return [withName(element, 't')]
  if (element.name === 'w:delInstrText') return [withName(element, 'instrText')]
  if (Object.hasOwn(former, element.name)) return [formOf(element, resolving)]
  const mark = markOf(element)
  const kind = mark === undefined ? undefined : kindOf(mark.name)
  if (kind === undefined) return [resolveWithin(element, resolving)]
  const before = resolving.counts[kind]
  const isGone = kind === resolving.gone && element.name !== 'w:p'
  const resolved = isGone ? [] : [resolveWithin(element, resolving)]
  // The end of a paragraph counts where nothing else of it does.
  if (resolving.counts[kind] === before) resolving.counts[kind] += 1
  return resolved
}

function resolveWithin(element: XmlElement, resolving: Resolving): XmlElement {
  const children = resolve(element.children, resolving)
  return { ...element, children: element.name === 'w:p' ? children : joined(children, resolving) }
}

/** Where changes are rejected, the form before them. */
function formOf(element: XmlElement, { gone }: Resolving): XmlElement {
  const change = childOf(element, former[element.name] ?? '')
  if (change === undefined || gone === 'deletions') return element
  const before = childOf(change, element.name)
  const kept = elementsOf(element).filter(({ name }) => name === 'w:rPr' || name === 'w:sectPr')
  return { ...element, children: [...(before?.children ?? []), ...kept] }
}

/** Paragraphs without an end: the words of all, in the form of the last. */
interface Unended {
  last: XmlElement
  readonly words: XmlNode[]
}

const isForm = (node: XmlNode): boolean => typeof node !== 'string' && node.name === 'w:pPr'

/** A paragraph of these words, in its own form but for what is said of its end. */
function paragraphOf(form: XmlElement, words: readonly XmlNode[]): XmlElement {
  const properties = elementsOf(form)
    .filter(isForm)
    .map((one) => ({ ...one, children: elementsOf(one).filter(({ name }) => name !== 'w:rPr') }))
  return { ...form, children: [...properties, ...words] }
}

const isParagraph = (node: XmlNode): node is XmlElement =>
  typeof node !== 'string' && node.name === 'w:p'

const partsParagraphs = (node: XmlNode): boolean => typeof node !== 'string' && !isMargin(node)

/** A paragraph whose end is gone runs on into the next one. */
function joined(children: readonly XmlNode[], { gone }: Resolving): readonly XmlNode[] {
  const made: XmlNode[] = []
  let unended: Unended | null = null
  const close = (open: Unended): void => {
    made.push(paragraphOf(open.last, open.words))
  }
  for (const child of children) {
    if (!isParagraph(child)) {
      if (unended !== null && partsParagraphs(child)) {
        close(unended)
        unended = null
      }
      made.push(child)
      continue
    }
    const open: Unended = unended ?? { last: child, words: [] }
    open.last = child
    for (const node of child.children) if (!isForm(node)) open.words.push(node)
    const mark = markOf(child)
    const hasEnd = mark === undefined || kindOf(mark.name) !== gone
    if (hasEnd) close(open)
    unended = hasEnd ? null : open
  }
  if (unended !== null) close(unended)
  return made
}

/** The part of a document as it reads when every tracked change in it is accepted or rejected. */
export function resolveChanges(
  root: XmlElement,
  choice: TrackedChanges,
): { readonly root: XmlElement; readonly counts: Readonly<ChangeCounts> } {
  const counts: ChangeCounts = { insertions: 0, deletions: 0 }
  const gone = choice === 'accept' ? 'deletions' : 'insertions'
  return { root: resolveWithin(root, { counts, gone }), counts }
}
