/** OpenDocument texts: headings, lists, tables, notes at the end, comments; and what was left behind. */
import { AppError } from '../../../core/errors.ts'
import { lossWords } from '../../../core/source/words.ts'
import type { ReadChoices } from '../readers.ts'
import type { ReadText } from './blocks.ts'
import { assemble, type Assembled } from './drafts.ts'
import { linkLosses } from './links.ts'
import { resolveOdtChanges } from './odt-changes.ts'
import { draftsOf, noteBlocks, type OdtReading } from './odt-text.ts'
import { attributeOf, childOf, findAll, parseXml, type XmlElement } from './xml.ts'
import { unzip } from './zip.ts'

const standard = ['office', 'style', 'text', 'table']
const namespaces: Readonly<Record<string, string>> = {
  ...Object.fromEntries(
    standard.map((prefix) => [`urn:oasis:names:tc:opendocument:xmlns:${prefix}:1.0`, prefix]),
  ),
  'urn:oasis:names:tc:opendocument:xmlns:drawing:1.0': 'draw',
  'urn:oasis:names:tc:opendocument:xmlns:svg-compatible:1.0': 'svg',
  'http://purl.org/dc/elements/1.1/': 'dc',
}

/** Styles made for a place are known by the style that they were made of. */
function stylesOf(root: XmlElement): ReadonlyMap<string, string> {
  const made = findAll(root, ({ name }) => name === 'style:style')
  return new Map(
    made.flatMap((style): readonly [string, string][] => {
      const name = attributeOf(style, 'name')
      const parent = attributeOf(style, 'parent-style-name')
      return name === undefined || parent === undefined ? [] : [[name, parent]]
    }),
  )
}

function hasMargins(styles: XmlElement | null): boolean {
  const isMargin = ({ name }: XmlElement): boolean =>
    /^style:(?:header|footer)(?:-left|-first)?$/u.test(name)
  const hasText = (element: XmlElement): boolean =>
    element.children.some((child) =>
      typeof child === 'string' ? child.trim() !== '' : hasText(child),
    )
  return styles !== null && findAll(styles, isMargin).some(hasText)
}

function remains(
  reading: OdtReading,
  made: Assembled,
  styles: XmlElement | null,
  names: readonly string[],
): readonly string[] {
  const unplaced =
    reading.unplaced +
    reading.comments.filter(({ text }) => text !== '').length -
    made.comments.length
  return [
    ...(unplaced > 0 ? [lossWords.unplaced(unplaced)] : []),
    ...(reading.pictures > 0 ? [lossWords.pictures(reading.pictures)] : []),
    ...(reading.objects > 0 ? [lossWords.objects(reading.objects)] : []),
    ...(made.tables > 0 ? [lossWords.tables(made.tables)] : []),
    ...linkLosses(reading.links, made.blocks),
    ...(hasMargins(styles) ? [lossWords.margins()] : []),
    ...(names.some((name) => /^(?:Basic|Scripts)\/.+\/.+/u.test(name)) ? [lossWords.macros()] : []),
    ...made.losses,
  ]
}

/** With tracked changes accepted or rejected. Refuses (`needs-password`) an encrypted document. */
export function readOdt(bytes: Uint8Array, { changes: choice }: ReadChoices): ReadText {
  const { xml, names } = unzip(bytes)
  if (/<(?:\w+:)?encryption-data[\s/>]/u.test(xml.get('META-INF/manifest.xml') ?? ''))
    throw new AppError('needs-password')
  const root = parseXml(xml.get('content.xml') ?? '', namespaces)
  const styleSheet = xml.get('styles.xml')
  const styles = styleSheet === undefined ? null : parseXml(styleSheet, namespaces)
  const body = childOf(childOf(root, 'office:body') ?? root, 'office:text')
  if (body === undefined) throw new AppError('unreadable-file')
  const changed = resolveOdtChanges(body, choice)
  const reading: OdtReading = {
    styles: stylesOf(root),
    ...{ notes: [], links: [], comments: [], named: new Map(), boxes: [] },
    ...{ pictures: 0, objects: 0, unplaced: 0 },
  }
  const running = draftsOf(changed.root, 'paragraph', reading)
  const notes = noteBlocks(reading)
  const made = assemble({ running, notes, comments: reading.comments })
  const { insertions, deletions } = changed
  const hasChanges = insertions + deletions > 0
  const { title, blocks, comments } = made
  return {
    ...{ encoding: '', title, blocks, comments },
    changes: hasChanges ? { insertions, deletions } : null,
    losses: [
      ...(hasChanges ? [lossWords.changes(choice, insertions, deletions)] : []),
      ...remains(reading, made, styles, names),
    ],
  }
}
