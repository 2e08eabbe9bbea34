/** Initials of a name as a document shows a coder: at most three, `Ana de Souza` → `ADS`; `?` for a blank name. */
export function initialsOf(name: string): string {
  const words = name
    .trim()
    .split(/\s+/u)
    .filter((word) => word !== '')
  const letters = words.slice(0, 3).map((word) => Array.from(word)[0]?.toUpperCase() ?? '')
  return letters.join('') || '?'
}
