/** Two people's writing in one memo, made of the same words, as one memo in which nothing is lost. */
import { mergeTyped } from '../text/merge-typed.ts'
import type { MemoText } from './contract.ts'

export const sameMemo = (one: MemoText, other: MemoText): boolean =>
  one.title === other.title && one.text === other.text

const LONGEST_TITLE = 400

/** Both titles where both wrote one; where they are too long together, theirs goes before the text. */
function titleOf(base: MemoText, mine: MemoText, theirs: MemoText): string {
  const merged = mergeTyped(base.title, mine.title, theirs.title)
  return merged ?? [theirs.title, mine.title].filter((title) => title !== '').join(' / ')
}

/** Where both wrote in one place, theirs stands above mine. */
export function mergeMemos(base: MemoText, mine: MemoText, theirs: MemoText): MemoText {
  const merged = mergeTyped(base.text, mine.text, theirs.text)
  const both = [theirs.text, mine.text].filter((text) => text.trim() !== '').join('\n\n')
  const text = merged ?? both
  const title = titleOf(base, mine, theirs)
  if (title.length <= LONGEST_TITLE) return { title, text }
  return { title: mine.title, text: `${theirs.title}\n\n${text}` }
}
