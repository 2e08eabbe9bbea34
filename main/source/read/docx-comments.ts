/** Comments of a Word document: who wrote what, and where, as bookmarks that the converter lets through. */
import type { ReadComment } from '../readers.ts'
import { MOST_COMMENTS } from './comment-marks.ts'
import { attributeOf, elementsOf, findAll, type XmlElement, type XmlNode } from './xml.ts'

/** What the name of a bookmark begins with that stands for a comment. */
const PREFIX = 'trellis-comment'

export interface DocxComments {
  readonly list: readonly Pick<ReadComment, 'author' | 'text'>[]
  /** The place in the list, by the id of the document. */
  readonly places: ReadonlyMap<string, number>
}

function textOf(element: XmlElement): string {
  if (element.name === 'w:t') return element.children.filter((c) => typeof c === 'string').join('')
  if (element.name === 'w:tab') return ' '
  if (element.name === 'w:br' || element.name === 'w:cr') return '\n'
  const text = elementsOf(element).map(textOf).join('')
  return element.name === 'w:p' ? `${text}\n` : text
}

/** The first comments of a document, with the text of each, its paragraphs as lines. */
export function listComments(root: XmlElement): DocxComments {
  const elements = findAll(root, ({ name }) => name === 'w:comment').slice(0, MOST_COMMENTS)
  return {
    list: elements.map((element) => ({
      author: (attributeOf(element, 'author') ?? '').trim(),
      text: textOf(element)
        .replace(/\s*\n\s*/gu, '\n')
        .trim(),
    })),
    places: new Map(elements.map((element, place) => [attributeOf(element, 'id') ?? '', place])),
  }
}

const sides: Readonly<Record<string, string>> = {
  'w:commentRangeStart': 'start',
  'w:commentRangeEnd': 'end',
  'w:commentReference': 'end',
}

/** The tree with a bookmark in each place where a comment begins or ends. */
export function markComments(node: XmlElement, { places }: DocxComments): XmlElement {
  const marked = (child: XmlNode): readonly XmlNode[] => {
    if (typeof child === 'string') return [child]
    const side = Object.hasOwn(sides, child.name) ? sides[child.name] : undefined
    if (side === undefined) {
      const isOurs = child.name === 'w:bookmarkStart' && nameOf(child).startsWith(PREFIX)
      return isOurs ? [] : [{ ...child, children: child.children.flatMap(marked) }]
    }
    const place = places.get(attributeOf(child, 'id') ?? '')
    const key = Object.keys(child.attributes).find((name) => /(?:^|:)id$/u.test(name))
    if (place === undefined || key === undefined) return []
    return [
      {
        name: 'w:bookmarkStart',
        tag: child.tag.replace(/[^:]+$/u, 'bookmarkStart'),
        attributes: { [key.replace(/id$/u, 'name')]: `${PREFIX} ${side} ${place}` },
        children: [],
      },
    ]
  }
  return { ...node, children: node.children.flatMap(marked) }
}

const nameOf = (element: XmlElement): string => attributeOf(element, 'name') ?? ''

/** What a bookmark stands for; null for one of the document’s own. */
export function commentOf(
  bookmark: string,
): { readonly comment: number; readonly isStart: boolean } | null {
  const [prefix, side, place] = bookmark.split(' ')
  return prefix === PREFIX ? { comment: Number(place), isStart: side === 'start' } : null
}
