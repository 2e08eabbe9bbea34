/** The evidence trail: every cited passage, where the sources come from, and how people are protected. */
import { closingWords } from '../closing-words.ts'
import { shortDate } from '../dates.ts'
import { paragraph, titleAndSpeaker, type Draft } from '../draft.ts'
import { plain, wordsCell } from '../inline.ts'
import type { Block, Cell, Section } from '../model.ts'
import { sectionWords } from '../section-words.ts'
import type { TrailRow } from '../trail.ts'
import { kindNames, provenanceNames } from '../words.ts'
import type { Provenance } from '../../values.ts'
import type { Place } from './place.ts'

const words = closingWords.annex
const provenances: readonly Provenance[] = ['observed', 'published', 'imported', 'synthetic']

function trailRow(draft: Draft, { number, passage, sections }: TrailRow): Cell[] {
  const what = [titleAndSpeaker(draft, passage), sectionWords.paragraph(passage.paragraph)]
  return [
    { type: 'anchor', number },
    wordsCell(kindNames[passage.sourceKind].one),
    wordsCell(what.filter((part) => part !== '').join(', ')),
    wordsCell(shortDate(passage.sourceDate)),
    wordsCell(passage.coderName),
    wordsCell(sections.join(', ')),
  ]
}

function trailTable(draft: Draft): Block {
  const rows = draft.trail.rows()
  if (rows.length === 0) return paragraph([plain(words.empty)])
  return {
    type: 'table',
    key: 'table.trail',
    number: draft.number('table', 'trail'),
    title: words.caption,
    alt: words.alt,
    note: [],
    columns: [
      { head: words.id, align: 'left', share: 0.5 },
      { head: words.kind, align: 'left', share: 1.2 },
      { head: words.what, align: 'left', share: 2.45 },
      { head: words.date, align: 'left', share: 0.9 },
      { head: words.coder, align: 'left', share: 0.95 },
      { head: words.cited, align: 'left', share: 0.7 },
    ],
    rows: rows.map((row) => trailRow(draft, row)),
    total: false,
  }
}

/** `41 synthetic, 0 observed …`: every kind, so that a zero is seen. */
function mix({ gathered: { sources } }: Draft): string {
  const parts = provenances.map((provenance) => {
    const n = sources.filter((source) => source.provenance === provenance).length
    return `${n} ${provenanceNames[provenance]}`
  })
  return words.mix(sources.length, parts)
}

export function annexSection(draft: Draft, { newPage }: Place): Section {
  return {
    id: 'annex',
    number: words.number,
    title: words.title,
    level: 1,
    newPage,
    blocks: [
      paragraph([plain(words.lead)]),
      trailTable(draft),
      paragraph([plain(mix(draft))], { label: words.provenance }),
      paragraph([plain(words.methodsText(draft.gathered.coders))], { label: words.methods }),
      paragraph([plain(words.peopleText)], { label: words.people }),
    ],
    slots: [],
  }
}
