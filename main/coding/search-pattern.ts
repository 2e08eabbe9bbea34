/** Regular expressions that cannot run away: matched in time linear in the text. */
import { RE2JS } from 're2js'
import { AppError } from '../../core/errors.ts'
import type { PatternProblem } from '../../core/coding/search-contract.ts'
import type { Finder } from '../../core/coding/search-words.ts'
import type { Range } from '../../core/source/code-points.ts'

const problems: readonly (readonly [RegExp, PatternProblem])[] = [
  [/missing closing \]/u, 'bracket'],
  [/missing closing \)|unexpected \)/u, 'parenthesis'],
  [/\(\?<[=!]|Perl syntax: `\(\?[=!<]/u, 'looking-around'],
  [/repeat count|repetition/u, 'repeat'],
  [/class range/u, 'range'],
  [/escape sequence/u, 'escape'],
  [/trailing backslash/u, 'backslash'],
  [/too large|too deep/u, 'too-large'],
]

function compile(pattern: string): RE2JS {
  return RE2JS.compile(pattern.toWellFormed(), RE2JS.CASE_INSENSITIVE)
}

/** What is wrong with a pattern; null where nothing is. */
export function problemOf(pattern: string): PatternProblem | null {
  try {
    compile(pattern)
    return null
  } catch (error) {
    const message = error instanceof Error ? error.message : ''
    return problems.find(([says]) => says.test(message))?.[1] ?? 'other'
  }
}

/** One match takes time linear in the text, but there may be as many of them as letters. */
const MOST_MS = 1_000

/**
 * Finds a pattern without regard to case; `usage` where it has a problem, `too-slow` where one paragraph takes too long.
 * What matches nothing but an empty place is passed over.
 */
export function findPattern(pattern: string, mostMs = MOST_MS): Finder {
  if (problemOf(pattern) !== null) throw new AppError('usage', 'pattern')
  const compiled = compile(pattern)
  return (text) => {
    const matcher = compiled.matcher(text)
    const found: Range[] = []
    const until = performance.now() + mostMs
    while (matcher.find()) {
      if (performance.now() > until) throw new AppError('too-slow')
      const range = { start: matcher.start(), end: matcher.end() }
      if (range.end > range.start) found.push(range)
    }
    return found
  }
}
