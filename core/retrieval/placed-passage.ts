/** What a passage that was found says, with its places in pictures and recordings before it. */
import { placedQuote } from '../coding/place-words.ts'
import type { FoundPassage } from './contract.ts'

export function quoteWithPlaces({ places, quote }: Pick<FoundPassage, 'places' | 'quote'>): string {
  return places.reduceRight((words, { place }) => placedQuote(place, words), quote)
}

/** The places alone; empty for a passage of text. */
export function placesInWords(places: FoundPassage['places']): string {
  return quoteWithPlaces({ places, quote: '' })
}
