/** How far a section is, in a word. */
import type { Section } from '../../core/report/model.ts'
import { reportWords } from './words.ts'

export type SectionState = 'data' | 'written' | 'partly' | 'empty'

/** Written, partly written or empty as to the author's places; a section without any is the data's. */
export function sectionState({ slots }: Section): SectionState {
  if (slots.length === 0) return 'data'
  const written = slots.filter(({ text }) => text.trim() !== '').length
  if (written === 0) return 'empty'
  return written === slots.length ? 'written' : 'partly'
}

export function stateWord(section: Section): string {
  const { slots } = section
  const written = slots.filter(({ text }) => text.trim() !== '').length
  switch (sectionState(section)) {
    case 'data':
      return reportWords.fromData
    case 'written':
      return reportWords.written
    case 'partly':
      return reportWords.someWritten(written, slots.length)
    case 'empty':
      return reportWords.empty
  }
}
