/** Purpose, and how to read: the lens, the scale, and what the marks mean. */
import type { Draft } from '../draft.ts'
import { authored, paragraph } from '../draft.ts'
import { plain, wordsCell } from '../inline.ts'
import type { Cell, Section } from '../model.ts'
import type { Level } from '../../values.ts'
import { sectionWords } from '../section-words.ts'
import { levelMeanings } from '../words.ts'
import type { Place } from './place.ts'

const words = sectionWords.purpose
const steps: readonly Level[] = [5, 4, 3, 2, 1]

export function purposeSection(draft: Draft, { number, newPage }: Place): Section {
  const slot = draft.slot('purpose', words.slot, words.slotPrompt)
  return {
    id: 'purpose',
    number,
    title: words.title,
    level: 1,
    newPage,
    blocks: [
      ...authored(draft, slot),
      paragraph([plain(words.developmental)]),
      paragraph([plain(words.lens)]),
      {
        type: 'table',
        key: 'table.scale',
        number: draft.number('table', 'scale'),
        title: words.caption,
        alt: words.alt,
        note: [plain(words.note)],
        columns: [
          { head: words.step, align: 'left', share: 1.5 },
          { head: words.meaning, align: 'left', share: 5.2 },
        ],
        rows: steps.map((level): Cell[] => [
          { type: 'rating', level, short: false },
          wordsCell(levelMeanings[level]),
        ]),
        total: false,
      },
      paragraph([plain(words.confidenceText)], { label: words.confidence }),
      paragraph([plain(words.trajectoryText)], { label: words.trajectory }),
      paragraph([plain(words.evidenceText)], { label: words.evidence }),
    ],
    slots: [slot],
  }
}
