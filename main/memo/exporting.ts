/** Memos as a file that any editor opens. */
import type { JobControl } from '../../core/contract.ts'
import type { MemoId } from '../../core/ids.ts'
import type { Memo, MemoService } from '../../core/memo/contract.ts'
import { memosAsMarkdown } from '../../core/memo/markdown.ts'
import { markdownWords } from '../../core/memo/words.ts'
import type { Files } from '../files.ts'
import { onlyMine } from '../project/coder-blind.ts'
import type { Work } from '../work.ts'
import { codingsWithMemo } from './on-coding-repository.ts'
import { readCodingMemos } from './on-codings.ts'
import * as repository from './repository.ts'
import { keyOf, type Targets } from './targets.ts'

/** Memos read between two pauses. */
const SLICE = 50

/** All of them, read in slices, so that others are answered meanwhile. */
async function inSlices<Id, Read>(
  ids: readonly Id[],
  control: Pick<JobControl<unknown>, 'pause'>,
  report: (done: number) => void,
  read: (ids: readonly Id[]) => readonly Read[],
): Promise<readonly Read[]> {
  const found: Read[] = []
  for (let at = 0; at < ids.length; at += SLICE) {
    report(at)
    await control.pause()
    found.push(...read(ids.slice(at, at + SLICE)))
  }
  return found
}

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
      const coded = kind === 'memo' ? codingsWithMemo(db, onlyMine(work)) : []
      const total = ids.length + coded.length
      const report = (done: number): void => control.report({ done, total })
      const memos = await inSlices(ids, control, report, read)
      const notes = await inSlices(
        coded,
        control,
        (done) => report(ids.length + done),
        (some) => readCodingMemos(work, targets, some),
      )
      const oldestFirst = memos.toSorted((one, other) => (one.created < other.created ? -1 : 1))
      const bytes = new TextEncoder().encode(memosAsMarkdown(kind, oldestFirst, notes))
      control.check()
      const name = markdownWords.files[kind]
      return { ticket: files.outgoing(name, bytes), name }
    },
  }
}
