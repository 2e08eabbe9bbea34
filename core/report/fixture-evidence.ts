/** What the invented network's evidence and ratings are, for tests of documents. */
import type { EvidenceCell } from '../analysis/contract.ts'
import type { Passage } from '../coding/contract.ts'
import type { FrameworkNode } from '../framework/contract.ts'
import { shippedNodes } from '../framework/shipped.ts'
import { BlockId, CodeId, CoderId, CodingId, RatingId } from '../ids.ts'
import type { Wave } from '../network/contract.ts'
import type { Rating, TrajectorySeries } from '../rating/contract.ts'
import { trajectory } from '../rating/trajectory.ts'
import type { Level } from '../values.ts'
import {
  fixtureId,
  fixturePeople,
  fixtureSources,
  fixtureWaves,
  kinds,
  networkId,
} from './fixture-network.ts'

const coders = [CoderId.parse(fixtureId(8, 1)), CoderId.parse(fixtureId(8, 2))] as const

const saidFor = [
  'I put up the one that flopped. Nobody was kind about it, and that was the kind thing. They just wanted to know what I had predicted.',
  'We took the Site B version and changed one line of it. It would not have crossed our minds.',
  'Maria Okafor asked what we expected before we opened the chart, and the room went quiet and then useful.',
  'The rule about the data is what did it. I had teachers asking me to leave the room, and then asking me back.',
  'Somebody at my table said: show us the form, not the story. So I did.',
]
const saidAgainst = [
  'With my own team, anything. With the numbers on the wall and the principal in the doorway, I still pick the good week.',
  'I learned it by standing in her room for a morning. I could not have learned it from the form.',
  'It is a performance, honestly. We share what went well.',
]

const dimensions = shippedNodes.filter(
  ({ edition, kind }) => edition === '2019' && kind === 'dimension',
)
const levelTable = [
  [3, 3, null, 4, 4],
  [2, 3, null, 3, 4],
  [1, 2, null, 3, 4],
  [2, 2, null, 2, 2],
  [4, 4, null, 3, 3],
  [3, 3, null, 4, 5],
  [3, 3, null, 3, 2],
  [3, 1, null, 3, 4],
  [2, 3, null, 3, 4],
  [2, 2, null, 3, 3],
  [null, null, null, null, 2],
  [3, 4, null, 4, 5],
  [2, 2, null, 3, 3],
  [2, 3, null, 3, null],
  [null, null, null, null, null],
] as const

function levelsOf(place: number): readonly (Level | null)[] {
  return levelTable[place % levelTable.length] ?? []
}

export const fixtureSeries: readonly TrajectorySeries[] = dimensions.map((node, place) => ({
  id: node.id,
  label: node.label,
  levels: fixtureWaves.map(({ id }, n) => ({ waveId: id, level: levelsOf(place)[n] ?? null })),
  trajectory: trajectory(levelsOf(place)),
}))

export const latest = fixtureWaves.findLast(({ held }) => held)

function passageOf(node: FrameworkNode, place: number, n: number): Passage {
  const sources = fixtureSources.filter(({ waveId }) => waveId === latest?.id)
  const source = sources[(place * 5 + n * 3) % sources.length]
  if (source === undefined || latest === undefined) throw new Error('the fixture has no wave')
  const number = place * 100 + n + 1
  const counters = n % 4 === 3
  const block = BlockId.parse(fixtureId(6, number))
  const speaker = source.kind === 'interview' ? fixturePeople[number % 30] : undefined
  const list = counters ? saidAgainst : saidFor
  return {
    coding: {
      id: CodingId.parse(fixtureId(5, number)),
      sourceId: source.id,
      codeId: CodeId.parse(fixtureId(7, place + 1)),
      coderId: coders[n % 2] ?? coders[0],
      direction: counters ? 'counters' : 'supports',
      memo: '',
      span: { start: { blockId: block, offset: 0 }, end: { blockId: block, offset: 60 } },
      created: '2025-11-20T09:00:00.000Z',
      touched: null,
    },
    codeName: node.label,
    coderName: n % 2 === 0 ? 'C1' : 'C2',
    nodeIds: [node.id],
    quote: list[(place + n) % list.length] ?? '',
    before: '',
    after: '',
    speaker: speaker?.name ?? '',
    at: '',
    sourceTitle: source.title,
    sourceKind: source.kind,
    sourceDate: source.date,
    sourceAbout: source.about,
    waveId: latest.id,
    paragraph: 1 + (number % 40),
    place: null,
  }
}

const silent = dimensions.length - 1
export const fixturePassages: readonly Passage[] = dimensions.flatMap((node, place) =>
  place === silent
    ? []
    : Array.from({ length: 5 + ((place * 7) % 16) }, (_, n) => passageOf(node, place, n)),
)

export const fixtureCells: readonly EvidenceCell[] = dimensions.flatMap((node) =>
  kinds.flatMap((kind): EvidenceCell[] => {
    const own = fixturePassages.filter(
      (passage) => passage.nodeIds.includes(node.id) && passage.sourceKind === kind,
    )
    const count = (direction: string): number =>
      own.filter(({ coding }) => coding.direction === direction).length
    const cell = { nodeId: node.id, kind, supports: count('supports'), mixed: 0 }
    return own.length === 0 ? [] : [{ ...cell, counters: count('counters'), sources: own.length }]
  }),
)

const warrant = (label: string): string =>
  `Most members now do this in front of one another, and without the hub’s prompting [1] [2]. What is seen of ${label.toLowerCase()} holds in plenary and inside sites; it does not yet hold between them [3].\n\nNot rated higher because Site F is nearly absent from the evidence.`

function ratingOf(node: FrameworkNode, place: number, wave: Wave, level: Level | null): Rating {
  const own = fixturePassages.filter(({ nodeIds }) => nodeIds.includes(node.id))
  const cited = wave.id === latest?.id ? own.slice(0, 5) : []
  return {
    id: RatingId.parse(fixtureId(9, place * 10 + fixtureWaves.indexOf(wave))),
    networkId,
    nodeId: node.id,
    waveId: wave.id,
    raterId: coders[0],
    raterName: 'C1',
    state: 'submitted',
    level,
    insufficient: level === null,
    warrant: warrant(node.label),
    confidence: place % 3 === 0 ? 'high' : 'moderate',
    citations: cited.map(({ coding }) => ({
      codingId: coding.id,
      stance: coding.direction === 'counters' ? 'against' : 'for',
    })),
    changed: '2025-12-10T09:00:00.000Z',
  }
}

export const fixtureRatings: readonly Rating[] = dimensions.flatMap((node, place) =>
  fixtureWaves.flatMap((wave, n): Rating[] => {
    const level = levelsOf(place)[n] ?? null
    const refused = place === 13 && wave.id === latest?.id
    return level === null && !refused ? [] : [ratingOf(node, place, wave, level)]
  }),
)
