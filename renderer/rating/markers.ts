/** The numbers `[1]` that tie a warrant's sentences to its citations. Pure; positions are those of the text field. */
import type { Citation } from '../../core/rating/contract.ts'

const marker = /\s?\[(\d{1,3})\]/gu

export interface Marked {
  readonly text: string
  /** Where the caret stands afterwards. */
  readonly caret: number
}

/** The text with `[number]` at the caret, set off from the word before by a space and following another number closely. */
export function insertMarker(text: string, caret: number, number: number): Marked {
  const before = text.slice(0, caret)
  const close = before === '' || /[\s\]([]$/u.test(before)
  const inserted = `${close ? '' : ' '}[${number}]`
  return { text: before + inserted + text.slice(caret), caret: caret + inserted.length }
}

/** The text without the marks of a citation that was taken away, those after it counted down by one. */
export function withoutMarker(text: string, number: number): string {
  return text.replace(marker, (whole, digits: string) => {
    const found = Number(digits)
    if (found === number) return ''
    return found > number ? whole.replace(digits, String(found - 1)) : whole
  })
}

/** Takes the citation of this number, from 1, out of the list and out of the text. */
export function uncite<
  C extends { readonly warrant: string; readonly citations: readonly Citation[] },
>(content: C, number: number): C {
  return {
    ...content,
    warrant: withoutMarker(content.warrant, number),
    citations: content.citations.filter((_, index) => index + 1 !== number),
  }
}
