/** Development over time: small multiples on a true time axis, then the same ratings as a table with the context of each wave. */
import type { Wave } from '../../network/contract.ts'
import type { TrajectorySeries } from '../../rating/contract.ts'
import { closingWords } from '../closing-words.ts'
import { authored, paragraph, type Draft } from '../draft.ts'
import { multiplesAlt, multiplesFigure } from '../figures/multiples.ts'
import { muted, plain, strong, textCell, wordsCell } from '../inline.ts'
import type { Block, Cell, Column, Section } from '../model.ts'
import { trajectoryName } from '../words.ts'
import type { Place } from './place.ts'

const words = closingWords.time
const shownWaves = 6
const perFigure = 24

/** Series with at least one rating, in the framework's order; cases of a published table as they come. */
export function shownSeries({ gathered, standings }: Draft): TrajectorySeries[] {
  const order = new Map<string, number>(standings.map(({ node }, index) => [node.id, index]))
  return gathered.series
    .filter(({ levels }) => levels.some(({ level }) => level !== null))
    .toSorted((a, b) => (order.get(a.id) ?? -1) - (order.get(b.id) ?? -1))
}

function figures(draft: Draft, series: readonly TrajectorySeries[]): Block[] {
  const parts = Math.ceil(series.length / perFigure)
  return Array.from({ length: parts }, (_, index) => {
    const some = series.slice(index * perFigure, (index + 1) * perFigure)
    const key = `time.${index + 1}`
    return {
      type: 'figure',
      key: `figure.${key}`,
      number: draft.number('figure', key),
      title: words.figureCaption(series.length, parts > 1 ? words.part(index + 1, parts) : ''),
      alt: multiplesAlt(some, draft.gathered.waves),
      note: [plain(words.figureNote)],
      drawing: multiplesFigure(some, draft.gathered.waves),
    }
  })
}

function seriesRow(series: TrajectorySeries, waves: readonly Wave[]): Cell[] {
  const { label, levels, trajectory } = series
  return [
    wordsCell(label),
    ...waves.map((wave): Cell => {
      if (!wave.held) return { type: 'no-wave', text: words.notHeld }
      const level = levels.find(({ waveId }) => waveId === wave.id)?.level ?? null
      return { type: 'rating', level, short: true }
    }),
    wordsCell(trajectoryName(trajectory.label, trajectory.attested)),
  ]
}

/** A few words fit under their wave; more are told in a table of their own. */
const shortContext = 44

function contextRow(draft: Draft, waves: readonly Wave[]): Cell[][] {
  const contexts = waves.map(({ context }) => context.trim())
  const fits = contexts.every((context) => context.length <= shortContext)
  if (!fits || contexts.every((context) => context === '')) return []
  const cells = contexts.map((context) => textCell(muted(draft.people.mask(context))))
  return [[textCell(strong(words.context)), ...cells, wordsCell('')]]
}

function contextTable(draft: Draft): Block[] {
  const told = draft.gathered.waves.filter(({ context }) => context.trim() !== '')
  if (told.every(({ context }) => context.trim().length <= shortContext)) return []
  return [
    {
      type: 'table',
      key: 'table.context',
      number: draft.number('table', 'context'),
      title: words.contextCaption,
      alt: words.contextAlt,
      note: [],
      columns: [
        { head: words.wave, align: 'left', share: 1.5 },
        { head: words.context, align: 'left', share: 5.2 },
      ],
      rows: told.map(({ label, held, context }): Cell[] => [
        textCell(strong(held ? label : words.labelNotHeld(label))),
        wordsCell(draft.people.mask(context.trim())),
      ]),
      total: false,
    },
  ]
}

function table(draft: Draft, series: readonly TrajectorySeries[]): Block {
  const { waves } = draft.gathered
  const shown = waves.slice(-shownWaves)
  const ofNodes = series.some(({ id }) => draft.standings.some(({ node }) => node.id === id))
  const columns: Column[] = [
    { head: ofNodes ? words.series : words.cases, align: 'left', share: 2.05 },
    ...shown.map(({ label }): Column => ({
      head: label,
      align: 'center',
      share: 3.4 / Math.max(shown.length, 3),
    })),
    { head: words.trajectory, align: 'left', share: 1.4 },
  ]
  const cut = shown.length < waves.length ? `${words.shown(shown.length)} ` : ''
  return {
    type: 'table',
    key: 'table.time',
    number: draft.number('table', 'time'),
    title: ofNodes ? words.tableCaption : words.tableCaptionCases,
    alt: words.tableAlt,
    note: [plain(`${cut}${words.dagger}`)],
    columns,
    rows: [...series.map((one) => seriesRow(one, shown)), ...contextRow(draft, shown)],
    total: false,
  }
}

export function timeSection(draft: Draft, { number, newPage }: Place): Section {
  const series = shownSeries(draft)
  const slot = draft.slot('time', words.slot, words.slotPrompt)
  return {
    id: 'time',
    number,
    title: words.title,
    level: 1,
    newPage,
    blocks: [
      paragraph([plain(words.lead(series.length, draft.gathered.waves.length))]),
      ...authored(draft, slot),
      ...figures(draft, series),
      table(draft, series),
      ...contextTable(draft),
    ],
    slots: [slot],
  }
}
