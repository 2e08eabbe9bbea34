/** What should be settled before the document leaves the table. */
import { closingWords } from './closing-words.ts'
import type { Draft } from './draft.ts'
import { withheldPassages } from './gaps.ts'
import type { Check } from './model.ts'

const words = closingWords.checks

const check = (id: string, settled: boolean, text: string): Check => ({ id, settled, text })

function ratingChecks({ gathered, standings, trail }: Draft): Check[] {
  const unrated = standings.filter(({ rating }) => rating === null).length
  const drafts = gathered.ratings.filter(
    ({ state, waveId }) => state === 'draft' && waveId === gathered.wave?.id,
  ).length
  const touched = trail.rows().filter(({ passage }) => passage.coding.touched !== null).length
  return [
    check('rated', unrated === 0, unrated === 0 ? words.allRated : words.unrated(unrated)),
    check('drafts', drafts === 0, drafts === 0 ? words.noDrafts : words.drafts(drafts)),
    check('touched', touched === 0, touched === 0 ? words.untouched : words.touched(touched)),
  ]
}

/** Built last, when all names have been looked for and all passages cited. */
export function checksOf(draft: Draft): Check[] {
  const { report, people } = draft.gathered
  const written = report?.texts.filter(
    ({ slot, text }) => /^messages\.\d$/u.test(slot) && text.trim() !== '',
  )
  const messages = written?.length ?? 0
  const decided = report !== null && report.status !== 'draft'
  const addressed = report !== null && report.audience.trim() !== ''
  const withheld = withheldPassages(draft)
  return [
    check('messages', messages > 0, words.messages(messages)),
    check('status', decided, decided ? words.statusSettled : words.status),
    check('audience', addressed, addressed ? words.audienceSettled : words.audience),
    ...ratingChecks(draft),
    people.length === 0
      ? check('names', false, words.noRoster)
      : check('names', true, words.names(draft.people.replaced())),
    ...(withheld > 0 ? [check('consent', true, words.withheld(withheld))] : []),
  ]
}
