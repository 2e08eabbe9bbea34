/** The journal in friendly words: like changes that follow one another become one line. Pure. */
import type { JournalEntry } from '../../core/project/contract.ts'
import { changeWords } from './change-words.ts'

export interface ChangeLine {
  readonly id: number
  /** What was changed, by name. */
  readonly subject: string
  /** What was done to it. */
  readonly deed: string
  readonly at: string
}

interface Run {
  readonly first: JournalEntry
  readonly count: number
  readonly at: string
}

function keyOf({ feature, procedure, subject, kind }: JournalEntry): string {
  const byKind = procedure === 'save' || procedure === 'edit' || procedure === 'write'
  return [feature, procedure, kind, byKind ? subject : ''].join('\n')
}

function runsOf(entries: readonly JournalEntry[]): readonly Run[] {
  const runs: Run[] = []
  for (const entry of entries) {
    const last = runs.at(-1)
    if (last !== undefined && keyOf(last.first) === keyOf(entry))
      runs[runs.length - 1] = { ...last, count: last.count + 1, at: entry.at }
    else runs.push({ first: entry, count: 1, at: entry.at })
  }
  return runs
}

/** The newest changes, newest first; at most so many lines. Entries that say nothing to people are left out. */
export function changesOf(entries: readonly JournalEntry[], limit: number): readonly ChangeLine[] {
  const known = entries.filter((entry) => changeWords.deed(entry, 1) !== null)
  return runsOf(known)
    .slice(0, limit)
    .map(({ first, count, at }) => ({
      id: first.seq,
      subject: count === 1 || keyOf(first).endsWith(first.subject) ? first.subject : '',
      deed: changeWords.deed(first, count) ?? '',
      at,
    }))
}
