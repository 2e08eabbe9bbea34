/** Links whose words do not say where they lead: the words come in, the addresses stay out, and are counted. */
import { lossWords } from '../../../core/source/words.ts'
import type { ReadBlock } from './blocks.ts'

/** No address is longer. */
const LONGEST = 2_000

/** An address of the web or of mail; links within a document lead nowhere else. */
const elsewhere = /^\s*(?:https?:\/\/|mailto:)/iu
const leadsElsewhere = (link: string): boolean => link.length <= LONGEST && elsewhere.test(link)

/** An address as people write it: without what goes without saying at its ends. */
function bare(address: string): string {
  return address
    .trim()
    .toLowerCase()
    .replace(/^(?:https?:\/\/|mailto:)/u, '')
    .replace(/^www\./u, '')
    .replace(/[/.,;:!?)\]>»”"']+$/u, '')
}

/** What in a text may be an address. */
function written(blocks: readonly Pick<ReadBlock, 'text'>[]): ReadonlySet<string> {
  const words = blocks.flatMap(({ text }) => text.split(/[\s<>()[\]«»“”"]+/u))
  const like = words.filter((word) => word.length <= LONGEST && /[.@]/u.test(word))
  return new Set(like.map(bare))
}

/** Of links and the text they stand in, the sentence about addresses that it does not hold; none where it holds all. */
export function linkLosses(
  links: Iterable<string>,
  blocks: readonly Pick<ReadBlock, 'text'>[],
): readonly string[] {
  const leading = new Set([...links].filter(leadsElsewhere).map(bare))
  if (leading.size === 0) return []
  const told = written(blocks)
  const lost = [...leading].filter((address) => !told.has(address)).length
  return lost > 0 ? [lossWords.links(lost)] : []
}
