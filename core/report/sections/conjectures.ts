/** Conjectures within reach of this evidence, with what is coded at the dimensions they join. */
import { conjectures, type Conjecture } from '../../framework/conjectures.ts'
import { closingWords } from '../closing-words.ts'
import { paragraph, type Draft } from '../draft.ts'
import { muted, numberCell, plain, textCell, wordsCell } from '../inline.ts'
import type { Cell, Section } from '../model.ts'
import type { Place } from './place.ts'

const words = closingWords.conjectures

interface Reached {
  readonly conjecture: Conjecture
  readonly supports: number
  readonly counters: number
}

/** Those with most coded passages at the nodes they join; six at most, in the order of their numbers. */
export function reachedConjectures({ gathered }: Draft): Reached[] {
  const { cells, network } = gathered
  const root = network.edition === '2019' ? 'n19' : 'h24'
  return conjectures
    .map((conjecture) => {
      const ids = new Set<string>(conjecture.nodeIds.filter((id) => id.startsWith(root)))
      const joined = cells.filter(({ nodeId }) => ids.has(nodeId))
      return {
        conjecture,
        supports: joined.reduce((sum, cell) => sum + cell.supports, 0),
        counters: joined.reduce((sum, cell) => sum + cell.counters, 0),
      }
    })
    .filter(({ supports, counters }) => supports + counters > 0)
    .toSorted((a, b) => b.supports + b.counters - a.supports - a.counters)
    .slice(0, 6)
    .toSorted((a, b) => a.conjecture.id.localeCompare(b.conjecture.id))
}

export function conjecturesSection(draft: Draft, { number, newPage }: Place): Section {
  const reached = reachedConjectures(draft)
  return {
    id: 'conjectures',
    number,
    title: words.title,
    level: 1,
    newPage,
    blocks: [
      paragraph([plain(words.lead(reached.length))]),
      {
        type: 'table',
        key: 'table.conjectures',
        number: draft.number('table', 'conjectures'),
        title: words.caption,
        alt: words.alt,
        note: [plain(words.note)],
        columns: [
          { head: '', align: 'left', share: 0.5 },
          { head: words.conjecture, align: 'left', share: 2.9 },
          { head: words.for, align: 'right', share: 0.5 },
          { head: words.against, align: 'right', share: 0.7 },
          { head: words.tell, align: 'left', share: 2.1 },
        ],
        rows: reached.map(({ conjecture, supports, counters }): Cell[] => [
          textCell(muted(conjecture.id)),
          wordsCell(conjecture.statement),
          numberCell(supports),
          numberCell(counters),
          wordsCell(conjecture.test),
        ]),
        total: false,
      },
    ],
    slots: [],
  }
}
