/** Blank boxes for what the hub answers. */
import { closingWords } from '../closing-words.ts'
import { paragraph } from '../draft.ts'
import { plain } from '../inline.ts'
import type { Section } from '../model.ts'
import type { Place } from './place.ts'

const words = closingWords.response

export function responseSection({ number, newPage }: Place): Section {
  return {
    id: 'response',
    number,
    title: words.title,
    level: 1,
    newPage,
    blocks: [
      paragraph([plain(words.lead)]),
      ...words.boxes.map(({ key, title }) => ({
        type: 'response' as const,
        key,
        title,
        prompt: words.prompt,
      })),
    ],
    slots: [],
  }
}
