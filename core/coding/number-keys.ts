/** The nine number keys: the codes used last, each keeping its number until it falls out of the nine. */
import type { CodeId } from '../ids.ts'

export const NUMBER_KEYS = 9

/** The code of each key from 1; `uses` is oldest first. A new code takes a free key, else that of the code not used for longest. */
export function numberKeys(uses: readonly CodeId[]): readonly CodeId[] {
  const keys: CodeId[] = []
  const last = new Map<CodeId, number>()
  uses.forEach((codeId, at) => {
    if (!keys.includes(codeId)) {
      if (keys.length < NUMBER_KEYS) keys.push(codeId)
      else {
        const oldest = keys.reduce((a, b) => ((last.get(b) ?? 0) < (last.get(a) ?? 0) ? b : a))
        keys[keys.indexOf(oldest)] = codeId
      }
    }
    last.set(codeId, at)
  })
  return keys
}

/** Each code once, used last first. */
export function recentFirst(uses: readonly CodeId[]): readonly CodeId[] {
  return [...new Set([...uses].reverse())]
}
