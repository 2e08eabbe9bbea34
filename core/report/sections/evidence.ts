/** Evidence base and gaps: what was gathered, by kind and wave, and what is missing. */
import type { Wave } from '../../network/contract.ts'
import type { SourceKind } from '../../values.ts'
import type { Draft } from '../draft.ts'
import { authored, paragraph } from '../draft.ts'
import { gapsOf } from '../gaps.ts'
import { numberCell, plain, strongCell, wordsCell } from '../inline.ts'
import type { Block, Cell, Column, Section } from '../model.ts'
import { sectionWords } from '../section-words.ts'
import { kindNames } from '../words.ts'
import type { Place } from './place.ts'

const words = sectionWords.evidence
const kinds: readonly SourceKind[] = ['note', 'interview', 'artifact']
const shownWaves = 6

interface Batch {
  readonly head: string
  readonly waveIds: ReadonlySet<string | null>
  readonly held: boolean
}

/** The columns of the table: the last waves each, all earlier ones together, and what belongs to no wave. */
function batches(waves: readonly Wave[], stray: boolean): Batch[] {
  const earlier = waves.slice(0, -shownWaves)
  const recent = waves.slice(-shownWaves)
  return [
    ...(earlier.length > 0
      ? [{ head: words.earlier, waveIds: new Set(earlier.map(({ id }) => id)), held: true }]
      : []),
    ...recent.map(({ id, label, held }) => ({
      head: held ? label : words.notHeld(label),
      waveIds: new Set<string | null>([id]),
      held,
    })),
    ...(stray ? [{ head: words.outside, waveIds: new Set([null]), held: true }] : []),
  ]
}

function headsOf(columns: readonly Batch[]): Column[] {
  return [
    { head: words.kind, align: 'left', share: 1.5 },
    ...columns.map(({ head }): Column => ({
      head,
      align: 'right',
      share: 4.4 / Math.max(columns.length, 3),
    })),
    { head: words.all, align: 'right', share: 0.8 },
  ]
}

function sourceTable(draft: Draft): Block {
  const { sources, waves } = draft.gathered
  const columns = batches(
    waves,
    sources.some(({ waveId }) => waveId === null),
  )
  const countOf = (kind: SourceKind | null, batch: Batch | null): number =>
    sources.filter(
      (source) =>
        (kind === null || source.kind === kind) &&
        (batch === null || batch.waveIds.has(source.waveId)),
    ).length
  const counts = (kind: SourceKind | null): Cell[] => [
    ...columns.map((batch): Cell => {
      const count = countOf(kind, batch)
      return numberCell(count === 0 && !batch.held ? '–' : count)
    }),
    numberCell(countOf(kind, null)),
  ]
  return {
    type: 'table',
    key: 'table.sources',
    number: draft.number('table', 'sources'),
    title: words.caption,
    alt: words.alt(sources.length),
    note: [],
    columns: headsOf(columns),
    rows: [
      ...kinds.map((kind): Cell[] => [wordsCell(kindNames[kind].title), ...counts(kind)]),
      [wordsCell(words.allSources), ...counts(null)],
    ],
    total: true,
  }
}

function gapTable(draft: Draft): Block {
  const gaps = gapsOf(draft)
  if (gaps.length === 0) return paragraph([plain(words.noGaps)])
  return {
    type: 'table',
    key: 'table.gaps',
    number: draft.number('table', 'gaps'),
    title: words.gapCaption,
    alt: words.gapAlt,
    note: [],
    columns: [
      { head: words.gap, align: 'left', share: 1.5 },
      { head: words.effect, align: 'left', share: 2.7 },
      { head: words.handled, align: 'left', share: 2.5 },
    ],
    rows: gaps.map(({ gap, effect, handled }): Cell[] => [
      strongCell(gap),
      wordsCell(effect),
      wordsCell(handled),
    ]),
    total: false,
  }
}

export function evidenceSection(draft: Draft, { number, newPage }: Place): Section {
  const { sources, passages } = draft.gathered
  const slot = draft.slot('evidence', words.slot, words.slotPrompt)
  const base =
    sources.length === 0
      ? [paragraph([plain(words.empty)], { look: 'lead' })]
      : [paragraph([plain(words.lead(sources.length, passages.length))], { look: 'lead' })]
  return {
    id: 'evidence',
    number,
    title: words.title,
    level: 1,
    newPage,
    blocks: [
      ...base,
      ...authored(draft, slot),
      ...(sources.length > 0 ? [sourceTable(draft)] : []),
      gapTable(draft),
    ],
    slots: [slot],
  }
}
