/** The profile: for each dimension its rating on five steps, the step since the wave before, and the evidence behind it. */
import type { Drawing, Mark } from '../drawing.ts'
import type { Domain, Standing } from '../standing.ts'
import { kindNames, levelNames } from '../words.ts'
import type { Level } from '../../values.ts'
import { circle, fitted, label, line, path, rect } from './marks.ts'
import { figureWords } from './figure-words.ts'

const width = 482
const rowHeight = 14.6
const grid = { left: 154, step: 37.5 }
const axis = 384
const barRoom = { against: 28, for: 46 }
const kindsAt = 454
const levels: readonly Level[] = [1, 2, 3, 4, 5]

const placeOf = (level: Level): number => grid.left + (level - 0.5) * grid.step

function head(): Mark[] {
  return [
    label(grid.left + grid.step * 2.5, 9, figureWords.rating, {
      size: 8,
      anchor: 'middle',
      fill: 'muted',
    }),
    ...levels.map((level) =>
      label(placeOf(level), 21, levelNames[level], { size: 8, anchor: 'middle' }),
    ),
    label(axis + 11, 9, figureWords.passages, { size: 8, anchor: 'middle', fill: 'muted' }),
    label(axis - 4, 21, figureWords.against, {
      size: 8,
      bold: true,
      anchor: 'end',
      fill: 'against',
    }),
    label(axis + 4, 21, figureWords.for, { size: 8, bold: true, fill: 'accent' }),
    label(width, 9, figureWords.kinds, { size: 8, anchor: 'end', fill: 'muted' }),
    label(width, 21, figureWords.ofThree, { size: 8, anchor: 'end', fill: 'muted' }),
  ]
}

function arrow(from: number, to: number, y: number): Mark[] {
  const sign = to > from ? 1 : -1
  const tip = to - sign * 6
  return [
    line(from + sign * 3.5, y, tip - sign * 3, y, { stroke: 'ink', strokeWidth: 0.9 }),
    path(
      [
        [tip, y],
        [tip - sign * 4, y - 2.3],
        [tip - sign * 4, y + 2.3],
      ],
      { fill: 'ink' },
      true,
    ),
  ]
}

function ratingMarks({ level, previous, insufficient }: Standing, y: number): Mark[] {
  const tiles = levels.map((step) =>
    rect(grid.left + (step - 1) * grid.step + 0.8, y - 5.8, grid.step - 1.6, 11.6, {
      fill: 'ground',
    }),
  )
  if (level === null) {
    const said = insufficient ? figureWords.insufficient : figureWords.notRated
    return [
      ...tiles,
      label(grid.left + grid.step * 2.5, y + 2.8, said, {
        size: 8,
        anchor: 'middle',
        fill: 'muted',
      }),
    ]
  }
  const now = circle(placeOf(level), y, 4.6, { fill: 'accent' })
  if (previous === null) return [...tiles, now]
  if (previous === level) {
    return [...tiles, now, circle(placeOf(level), y, 6.7, { stroke: 'ink', strokeWidth: 0.9 })]
  }
  return [
    ...tiles,
    circle(placeOf(previous), y, 3.2, { fill: 'paper', stroke: 'ink', strokeWidth: 1 }),
    ...arrow(placeOf(previous), placeOf(level), y),
    now,
  ]
}

function evidenceMarks({ supports, counters, kinds }: Standing, y: number, most: number): Mark[] {
  const forWidth = (supports / most) * barRoom.for
  const againstWidth = (counters / most) * barRoom.for
  const squares = [0, 1, 2].map((place) =>
    rect(kindsAt + place * 9.6, y - 3.6, 7.2, 7.2, {
      fill: place < kinds.length ? 'ink' : null,
      stroke: 'ink',
      strokeWidth: 0.6,
    }),
  )
  return [
    ...(counters > 0
      ? [
          rect(axis - againstWidth, y - 4, againstWidth, 8, {
            fill: 'paper',
            stroke: 'against',
            strokeWidth: 0.9,
          }),
        ]
      : []),
    label(axis - againstWidth - 3, y + 2.8, String(counters), { size: 8, anchor: 'end' }),
    rect(axis + 0.5, y - 4, forWidth, 8, { fill: 'accent-soft' }),
    label(axis + forWidth + 4, y + 2.8, String(supports), { size: 8 }),
    ...squares,
  ]
}

function legend(y: number, wave: string, before: string): Mark[] {
  const marks = [
    circle(162, y, 4.6, { fill: 'accent' }),
    label(170, y + 2.8, fitted(wave === '' ? figureWords.thisWave : wave, 70), {}),
  ]
  if (before === '') return marks
  return [
    ...marks,
    circle(246, y, 3.2, { fill: 'paper', stroke: 'ink', strokeWidth: 1 }),
    label(253, y + 2.8, fitted(before, 70), {}),
    circle(330, y, 4.6, { fill: 'accent' }),
    circle(330, y, 6.7, { stroke: 'ink', strokeWidth: 0.9 }),
    label(341, y + 2.8, figureWords.noChange, {}),
  ]
}

export function profileFigure(domains: readonly Domain[], wave: string, before: string): Drawing {
  const standings = domains.flatMap((domain) => domain.standings)
  const most = Math.max(
    1,
    ...standings.flatMap(({ supports, counters }) => [
      supports,
      (counters * barRoom.for) / barRoom.against,
    ]),
  )
  const marks: Mark[] = [...head()]
  let y = 36
  const top = y - 10
  for (const { node, standings: rows } of domains) {
    if (rows.length > 1 || rows[0]?.node !== node) {
      marks.push(label(0, y, fitted(node.label, width, 8.5), { bold: true, fill: 'accent' }))
      y += rowHeight - 1
    }
    for (const standing of rows) {
      marks.push(label(0, y, fitted(standing.node.label, grid.left - 2)))
      marks.push(...ratingMarks(standing, y - 2.8), ...evidenceMarks(standing, y - 2.8, most))
      y += rowHeight
    }
    y += 3
  }
  marks.push(line(axis, top, axis, y - 12, { stroke: 'ink', strokeWidth: 0.8 }))
  return { width, height: y + 12, marks: [...marks, ...legend(y, wave, before)] }
}

/** Ratings and counts in words, dimension by dimension. */
export function profileAlt(domains: readonly Domain[]): string {
  return domains
    .flatMap(({ standings }) => standings)
    .map(({ node, level, previous, supports, counters, kinds }) => {
      const now = level === null ? figureWords.notRated : levelNames[level]
      const was = previous === null ? '' : `, ${figureWords.was(levelNames[previous])}`
      const from = kinds.map((kind) => kindNames[kind].many).join(', ')
      return `${node.label}: ${now}${was}, ${figureWords.counts(supports, counters)}${from === '' ? '' : ` (${from})`}.`
    })
    .join(' ')
}
