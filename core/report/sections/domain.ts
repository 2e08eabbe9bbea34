/** A domain and its dimensions; those without evidence and rating are named and not given a page. */
import { authored, paragraph, type Draft } from '../draft.ts'
import { plain } from '../inline.ts'
import type { Section } from '../model.ts'
import { closingWords } from '../closing-words.ts'
import { hasContent, type Domain } from '../standing.ts'
import { dimensionSection } from './dimension.ts'
import type { Place } from './place.ts'

const words = closingWords.domain

export function domainSections(
  draft: Draft,
  { node, standings }: Domain,
  { number, newPage }: Place,
): Section[] {
  const spoken = standings.filter(hasContent)
  const [only] = standings
  if (only?.node === node && standings.length === 1) {
    return [dimensionSection(draft, only, { number, newPage })]
  }
  const quiet = standings
    .filter((standing) => !hasContent(standing))
    .map(({ node: { label } }) => label)
  const slot = draft.slot(`${node.id}.domain`, words.slot, words.slotPrompt)
  const head: Section = {
    id: `${node.id}.domain`,
    number,
    title: node.label,
    level: 1,
    newPage,
    blocks: [
      paragraph([plain(draft.people.mask(node.definition))]),
      ...authored(draft, slot),
      ...(quiet.length > 0 ? [paragraph([plain(words.quiet(quiet))], { look: 'note' })] : []),
    ],
    slots: [slot],
  }
  return [
    head,
    ...spoken.map((standing, index) =>
      dimensionSection(draft, standing, { number: `${number}.${index + 1}`, newPage: false }),
    ),
  ]
}
