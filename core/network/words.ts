/** What many people are called where what was done to them can be undone. */
export function peopleWords(pseudonyms: readonly string[]): string {
  return pseudonyms.length <= 3 ? pseudonyms.join(', ') : `${pseudonyms.length} people`
}
