/** Passages as rows of a table. */
import { guardText, type Cell } from '../../core/coding/codebook-table.ts'
import type { TableFormat } from '../../core/coding/codebook-contract.ts'
import type { Passage } from '../../core/coding/contract.ts'
import type { PlaceNames } from './code-passage-repository.ts'

export const PASSAGE_COLUMNS = [
  'Code',
  'Direction',
  'Before',
  'Passage',
  'After',
  'Memo',
  'Speaker',
  'Time',
  'Paragraph',
  'Source',
  'Kind',
  'Date',
  'Network',
  'Wave',
  'Coder',
] as const

export const PASSAGE_WIDTHS = [24, 11, 36, 60, 36, 36, 16, 10, 10, 28, 11, 12, 24, 16, 16] as const

export function passageCells(
  passage: Passage,
  { networkOf, waves, speakerOf }: PlaceNames,
  format: TableFormat,
): readonly Cell[] {
  const { coding, waveId, paragraph } = passage
  const cells: readonly Cell[] = [
    passage.codeName,
    coding.direction,
    passage.before,
    passage.quote,
    passage.after,
    coding.memo,
    speakerOf(coding.sourceId, passage.speaker),
    passage.at,
    paragraph,
    passage.sourceTitle,
    passage.sourceKind,
    passage.sourceDate,
    networkOf(coding.sourceId),
    waveId === null ? '' : (waves.get(waveId) ?? ''),
    passage.coderName,
  ]
  return cells.map((cell) => (typeof cell === 'string' ? guardText(cell, format) : cell))
}
