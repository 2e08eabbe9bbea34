/** Table styles, which the document library cannot write: they are appended to its styles as XML. */
import type { ImportedXmlComponent, Styles } from 'docx'
import { element, grow } from './element.ts'
import { ink, rule, wash } from './measures.ts'

export type TableStyle = 'TrellisTable' | 'TrellisList' | 'TrellisPanel' | 'TrellisPlain'

const border = (side: string, size: number, color: string): ImportedXmlComponent =>
  element(`w:${side}`, { 'w:val': 'single', 'w:sz': size, 'w:space': 0, 'w:color': color })

function margins(vertical: number, left: number, right: number): ImportedXmlComponent {
  const side = (name: string, width: number): ImportedXmlComponent =>
    element(`w:${name}`, { 'w:w': width, 'w:type': 'dxa' })
  return element(
    'w:tblCellMar',
    {},
    side('top', vertical),
    side('left', left),
    side('bottom', vertical),
    side('right', right),
  )
}

const rules = (): ImportedXmlComponent =>
  element(
    'w:tblBorders',
    {},
    border('top', 8, ink),
    border('bottom', 8, ink),
    border('insideH', 4, rule),
  )

/** Bold, with an ink rule on one side: the head below, the sum above. */
function emphasized(type: 'firstRow' | 'lastRow'): ImportedXmlComponent {
  const side = type === 'firstRow' ? 'bottom' : 'top'
  return element(
    'w:tblStylePr',
    { 'w:type': type },
    element('w:rPr', {}, element('w:b')),
    element('w:tcPr', {}, element('w:tcBorders', {}, border(side, 8, ink))),
  )
}

function tableStyle(
  id: TableStyle,
  name: string,
  properties: readonly ImportedXmlComponent[],
  parts: readonly ImportedXmlComponent[] = [],
): ImportedXmlComponent {
  return element(
    'w:style',
    { 'w:type': 'table', 'w:customStyle': 1, 'w:styleId': id },
    element('w:name', { 'w:val': name }),
    element('w:basedOn', { 'w:val': 'TableNormal' }),
    element('w:uiPriority', { 'w:val': 40 }),
    element('w:qFormat'),
    element('w:tblPr', {}, ...properties),
    ...parts,
  )
}

function normalTable(): ImportedXmlComponent {
  return element(
    'w:style',
    { 'w:type': 'table', 'w:default': 1, 'w:styleId': 'TableNormal' },
    element('w:name', { 'w:val': 'Normal Table' }),
    element('w:uiPriority', { 'w:val': 99 }),
    element('w:semiHidden'),
    element('w:unhideWhenUsed'),
    element(
      'w:tblPr',
      {},
      element('w:tblInd', { 'w:w': 0, 'w:type': 'dxa' }),
      margins(0, 108, 108),
    ),
  )
}

const washed = (): ImportedXmlComponent =>
  element('w:tcPr', {}, element('w:shd', { 'w:val': 'clear', 'w:color': 'auto', 'w:fill': wash }))

/** Appended after the document is made: a style imported before would silently drop every default one. */
export function appendTableStyles(styles: Styles): void {
  const made = [
    normalTable(),
    tableStyle(
      'TrellisTable',
      'Trellis Table',
      [rules(), margins(46, 0, 140)],
      [emphasized('firstRow'), emphasized('lastRow')],
    ),
    tableStyle('TrellisList', 'Trellis List', [rules(), margins(46, 0, 140)]),
    tableStyle('TrellisPanel', 'Trellis Panel', [margins(80, 140, 140)], [washed()]),
    tableStyle('TrellisPlain', 'Trellis Plain', [margins(30, 0, 140)]),
  ]
  for (const style of made) grow(styles, style)
}
