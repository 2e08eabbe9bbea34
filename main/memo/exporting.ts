/** Memos as a file that any editor opens. */
import type { MemoId } from '../../core/ids.ts'
import type { Memo, MemoService } from '../../core/memo/contract.ts'
import { memosAsMarkdown } from '../../core/memo/markdown.ts'
import { markdownWords } from '../../core/memo/words.ts'
import type { Files } from '../files.ts'
import { onlyMine } from '../project/coder-blind.ts'
import type { Work } from '../work.ts'
import * as repository from './repository.ts'
import { keyOf, type Targets } from './targets.ts'

/** Memos read between two pauses. */
const SLICE = 50

export function exporting(
  work: Work,
  targets: Targets,
  files: Pick<Files, 'outgoing'>,
): Pick<MemoService, 'exportMarkdown'> {
  const { db } = work
  function read(ids: readonly MemoId[]): readonly Memo[] {
    const mine = onlyMine(work)
    const links = repository.linksOf(db, ids, mine)
    const resolved = targets.resolve([...links.values()].flat())
    return ids.map((id) => ({
      ...repository.getMemo(db, id, mine),
      links: (links.get(id) ?? []).flatMap((target) => resolved.get(keyOf(target)) ?? []),
    }))
  }
  return {
    exportMarkdown: async ({ kind }, control) => {
      const all = { kind, match: '', linkedTo: null, coderId: null, mine: onlyMine(work) }
      const ids = repository.listMemos(db, all).map(({ id }) => id)
      const memos: Memo[] = []
      for (let at = 0; at < ids.length; at += SLICE) {
        control.report({ done: at, total: ids.length })
        await control.pause()
        memos.push(...read(ids.slice(at, at + SLICE)))
      }
      const oldestFirst = memos.toSorted((one, other) => (one.created < other.created ? -1 : 1))
      const bytes = new TextEncoder().encode(memosAsMarkdown(kind, oldestFirst))
      control.check()
      const name = markdownWords.files[kind]
      return { ticket: files.outgoing(name, bytes), name }
    },
  }
}
