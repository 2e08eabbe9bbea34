/** Tracked changes of an OpenDocument text, carried out in its XML: taken as made or as never made; and counted. */
import type { TrackedChanges } from '../readers.ts'
import { attributeOf, childOf, elementsOf, findAll, type XmlElement, type XmlNode } from './xml.ts'

export interface OdtChanges {
  readonly root: XmlElement
  readonly insertions: number
  readonly deletions: number
}

interface Resolving {
  /** What was deleted, by the id of the change. */
  readonly deleted: ReadonlyMap<string, readonly XmlElement[]>
  readonly inserted: ReadonlySet<string>
  readonly choice: TrackedChanges
  /** Insertions within which we are; what stands in them is not to be seen. */
  readonly hidden: Set<string>
  /** A paragraph whose end was inserted: it goes on in the next one. */
  unfinished: XmlElement | null
}

const isParagraph = ({ name }: XmlElement): boolean => name === 'text:p' || name === 'text:h'

const lineBreak: XmlElement = {
  name: 'text:line-break',
  tag: 'text:line-break',
  attributes: {},
  children: [],
}

const idOf = (element: XmlElement): string => attributeOf(element, 'change-id') ?? ''

function inline(children: readonly XmlNode[], resolving: Resolving): readonly XmlNode[] {
  const { hidden } = resolving
  return children.flatMap((node): readonly XmlNode[] => {
    if (typeof node === 'string') return hidden.size > 0 ? [] : [node]
    if (node.name === 'text:change-start') {
      if (resolving.choice === 'reject' && resolving.inserted.has(idOf(node)))
        hidden.add(idOf(node))
      return []
    }
    if (node.name === 'text:change-end') {
      hidden.delete(idOf(node))
      return []
    }
    if (node.name === 'text:change') return hidden.size > 0 ? [] : broughtBack(node, resolving)
    const resolved = inline(node.children, resolving)
    return hidden.size > 0 && resolved.length === 0 ? [] : [{ ...node, children: resolved }]
  })
}

/** What was deleted here, its paragraphs parted by line breaks. */
function broughtBack(change: XmlElement, resolving: Resolving): readonly XmlNode[] {
  const blocks = resolving.choice === 'reject' ? resolving.deleted.get(idOf(change)) : undefined
  return (blocks ?? []).flatMap((block, index) => [
    ...(index > 0 ? [lineBreak] : []),
    ...inline(isParagraph(block) ? block.children : [block], resolving),
  ])
}

/** Whole paragraphs that were deleted before a paragraph stand before it again; the last one runs on into it. */
function paragraphs(element: XmlElement, resolving: Resolving): readonly XmlElement[] {
  const [first, ...rest] = element.children
  const isDeletion =
    first !== undefined && typeof first !== 'string' && first.name === 'text:change'
  const blocks =
    isDeletion && resolving.choice === 'reject' ? resolving.deleted.get(idOf(first)) : undefined
  if (blocks === undefined || blocks.length < 2 || resolving.hidden.size > 0) return [element]
  const last = blocks.at(-1)
  const runOn = last !== undefined && isParagraph(last) ? last.children : []
  return [...blocks.slice(0, -1), { ...element, children: [...runOn, ...rest] }]
}

function paragraph(element: XmlElement, resolving: Resolving): readonly XmlElement[] {
  const before = resolving.unfinished
  const children = inline(element.children, resolving)
  const whole =
    before === null
      ? { ...element, children }
      : { ...before, children: [...before.children, ...children] }
  resolving.unfinished = resolving.hidden.size > 0 ? whole : null
  return resolving.unfinished === null ? [whole] : []
}

function blocks(children: readonly XmlNode[], resolving: Resolving): readonly XmlNode[] {
  return children.flatMap((node): readonly XmlNode[] => {
    if (typeof node === 'string') return []
    if (node.name === 'text:tracked-changes') return []
    if (isParagraph(node))
      return paragraphs(node, resolving).flatMap((part) =>
        isParagraph(part) ? paragraph(part, resolving) : blocks([part], resolving),
      )
    if (/^text:change(?:-start|-end)?$/u.test(node.name)) {
      const deleted = resolving.choice === 'reject' ? resolving.deleted.get(idOf(node)) : undefined
      if (node.name === 'text:change' && resolving.hidden.size === 0) return deleted ?? []
      inline([node], resolving)
      return []
    }
    return [{ ...node, children: blocks(node.children, resolving) }]
  })
}

/** The body as it reads when every tracked change in it is accepted or rejected. */
export function resolveOdtChanges(body: XmlElement, choice: TrackedChanges): OdtChanges {
  const list = childOf(body, 'text:tracked-changes')
  const regions = list === undefined ? [] : elementsOf(list)
  const deleted = new Map<string, readonly XmlElement[]>()
  const inserted = new Set<string>()
  for (const region of regions) {
    const id = attributeOf(region, 'id') ?? ''
    const deletion = childOf(region, 'text:deletion')
    if (childOf(region, 'text:insertion') !== undefined) inserted.add(id)
    if (deletion !== undefined)
      deleted.set(
        id,
        elementsOf(deletion).filter(({ name }) => name !== 'office:change-info'),
      )
  }
  const counts = { insertions: inserted.size, deletions: deleted.size }
  // What has no end would hide everything that follows.
  const ends = new Set(findAll(body, ({ name }) => name === 'text:change-end').map(idOf))
  if (regions.length === 0) return { root: body, ...counts }
  const resolving: Resolving = {
    ...{ deleted, choice },
    inserted: new Set([...inserted].filter((id) => ends.has(id))),
    hidden: new Set(),
    unfinished: null,
  }
  const children = blocks(body.children, resolving)
  const last = resolving.unfinished
  return { root: { ...body, children: last === null ? children : [...children, last] }, ...counts }
}
