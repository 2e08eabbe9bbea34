/** Conjectures within reach of this evidence, with what is coded at the dimensions they join. */
import { closingWords } from '../closing-words.ts'
import { conjectures, type Conjecture } from '../conjectures.ts'
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

/** Those with coded passages at their dimensions; six at most, in the order of the list. */
export function reachedConjectures({ standings }: Draft): Reached[] {
  return conjectures
    .map((conjecture) => {
      const joined = standings.filter(({ node }) => conjecture.nodes.includes(node.id))
      return {
        conjecture,
        supports: joined.reduce((sum, standing) => sum + standing.supports, 0),
        counters: joined.reduce((sum, standing) => sum + standing.counters, 0),
      }
    })
    .filter(({ supports, counters }) => supports + counters > 0)
    .slice(0, 6)
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
          wordsCell(conjecture.text),
          numberCell(supports),
          numberCell(counters),
          wordsCell(conjecture.tell),
        ]),
        total: false,
      },
    ],
    slots: [],
  }
}
