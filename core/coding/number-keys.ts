/** The nine number keys: the codes used last, each keeping its number until it falls out of the nine. */
import type { CodeId } from '../ids.ts'

export const NUMBER_KEYS = 9

/** The code of each key from 1: those of `before` that are still among the nine used last stay where they are, the others fill the gaps. `recent` is used last first. */
export function numberKeys(
  before: readonly CodeId[],
  recent: readonly CodeId[],
): readonly CodeId[] {
  const nine = recent.slice(0, NUMBER_KEYS)
  const fresh = nine.filter((codeId) => !before.includes(codeId))
  const kept = before.flatMap((codeId) => {
    const one = nine.includes(codeId) ? codeId : fresh.shift()
    return one === undefined ? [] : [one]
  })
  return [...kept, ...fresh]
}

/** Each code once, used last first. */
export function recentFirst(uses: readonly CodeId[]): readonly CodeId[] {
  return [...new Set([...uses].reverse())]
}
