/** Names that stand for people in every document. */

const numbered = /^P(\d{1,6})$/u

/** The next free name of the form `P07`: one more than the highest in use, as wide as the widest, at least two digits. */
export function nextPseudonym(taken: readonly string[]): string {
  let highest = 0
  let width = 2
  for (const name of taken) {
    const digits = numbered.exec(name.trim().toUpperCase())?.[1]
    if (digits === undefined) continue
    highest = Math.max(highest, Number(digits))
    width = Math.max(width, digits.length)
  }
  return `P${String(highest + 1).padStart(width, '0')}`
}

/** Whether two pseudonyms would be read as the same: surrounding space and capitals make no difference. */
export function samePseudonym(one: string, other: string): boolean {
  return one.trim().toLowerCase() === other.trim().toLowerCase()
}

/** Who is meant by the digits of a pseudonym: `8` or `08` for `P08`; null where nobody is, or more than one. */
export function personByNumber<P extends { readonly pseudonym: string }>(
  people: readonly P[],
  digits: string,
): P | null {
  if (!/^\d+$/u.test(digits)) return null
  const meant = people.filter((person) => {
    const own = /(\d+)\D*$/u.exec(person.pseudonym)?.[1]
    return own !== undefined && Number(own) === Number(digits)
  })
  return meant.length === 1 ? (meant[0] ?? null) : null
}
