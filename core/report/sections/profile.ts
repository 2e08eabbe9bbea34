/** The profile: every dimension's rating and evidence, as a picture and as a table. */
import type { Draft } from '../draft.ts'
import { authored, paragraph } from '../draft.ts'
import { profileAlt, profileFigure } from '../figures/profile.ts'
import { numberCell, plain, wordsCell } from '../inline.ts'
import type { Block, Cell, Column, Section } from '../model.ts'
import { sectionWords } from '../section-words.ts'
import { passagesBehind, type Standing } from '../standing.ts'
import { confidenceNames, trajectoryName } from '../words.ts'
import type { Place } from './place.ts'

const words = sectionWords.profile

function summary({ standings, before }: Draft): string {
  const rated = standings.filter(({ level }) => level !== null)
  if (rated.length === 0) return words.unrated
  if (before === null) return words.alone(rated.length, standings.length)
  const steps = rated.map(({ level, previous }) =>
    level === null || previous === null ? null : level - previous,
  )
  const how = (test: (step: number) => boolean): number =>
    steps.filter((step) => step !== null && test(step)).length
  return words.summary(
    how((step) => step > 0),
    how((step) => step < 0),
    how((step) => step === 0),
    steps.filter((step) => step === null).length,
    before.label,
  )
}

function figure(draft: Draft): Block {
  const { wave } = draft.gathered
  const rated = draft.standings.some(({ level }) => level !== null)
  const passages = draft.standings.reduce((sum, standing) => sum + passagesBehind(standing), 0)
  return {
    type: 'figure',
    key: 'figure.profile',
    number: draft.number('figure', 'profile'),
    title: rated
      ? words.figureCaption(wave?.label ?? '', draft.before?.label ?? '')
      : words.figureCaptionAlone,
    alt: profileAlt(draft.domains),
    note: [plain(words.figureNote(passages))],
    drawing: profileFigure(draft.domains, wave?.label ?? '', draft.before?.label ?? ''),
  }
}

function ratingCell({ insufficient, level }: Standing): Cell {
  return insufficient ? wordsCell(words.insufficient) : { type: 'rating', level, short: false }
}

function tableRow(standing: Standing, compared: boolean): Cell[] {
  const { node, previous, series, rating, supports, counters } = standing
  const trajectory = series?.trajectory
  return [
    wordsCell(node.label),
    ...(compared ? [{ type: 'rating' as const, level: previous, short: false }] : []),
    ratingCell(standing),
    wordsCell(
      trajectory === undefined ? '–' : trajectoryName(trajectory.label, trajectory.attested),
    ),
    wordsCell(rating === null || rating.insufficient ? '–' : confidenceNames[rating.confidence]),
    numberCell(supports),
    numberCell(counters),
  ]
}

function table(draft: Draft): Block {
  const { before, gathered, standings } = draft
  const columns: Column[] = [
    { head: words.dimension, align: 'left', share: 2.15 },
    ...(before === null ? [] : [{ head: before.label, align: 'center' as const, share: 0.85 }]),
    { head: gathered.wave?.label ?? words.rating, align: 'center', share: 0.85 },
    { head: words.trajectory, align: 'left', share: 1.35 },
    { head: words.confidence, align: 'left', share: 0.8 },
    { head: words.for, align: 'right', share: 0.4 },
    { head: words.against, align: 'right', share: 0.58 },
  ]
  const extrapolated = standings.some(
    ({ series }) =>
      series !== null && !series.trajectory.attested && series.trajectory.rule !== null,
  )
  return {
    type: 'table',
    key: 'table.profile',
    number: draft.number('table', 'profile'),
    title: words.tableCaption,
    alt: words.tableAlt,
    note: [plain(extrapolated ? `${words.dagger} ${words.dash}` : words.dash)],
    columns,
    rows: standings.map((standing) => tableRow(standing, before !== null)),
    total: false,
  }
}

export function profileSection(draft: Draft, { number, newPage }: Place): Section {
  const slot = draft.slot('profile', words.slot, words.slotPrompt)
  return {
    id: 'profile',
    number,
    title: words.title(draft.gathered.wave?.label ?? ''),
    level: 1,
    newPage,
    blocks: [
      paragraph([plain(summary(draft))]),
      ...authored(draft, slot),
      figure(draft),
      table(draft),
    ],
    slots: [slot],
  }
}
