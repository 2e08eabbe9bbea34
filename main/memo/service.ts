/** The analyst's writing about anything. */
import { AppError } from '../../core/errors.ts'
import type { FrameworkService } from '../../core/framework/contract.ts'
import { MemoId } from '../../core/ids.ts'
import type {
  Memo,
  MemoKind,
  MemoLink,
  MemoService,
  MemoSummary,
  Target,
} from '../../core/memo/contract.ts'
import { mergeMemos, sameMemo } from '../../core/memo/merge-memos.ts'
import { typedWords } from '../../core/memo/rank-names.ts'
import { memoName, openingOf } from '../../core/memo/text.ts'
import type { Files } from '../files.ts'
import { onlyMine } from '../project/coder-blind.ts'
import type { Work } from '../work.ts'
import { exporting } from './exporting.ts'
import { countCodingMemos } from './on-coding-repository.ts'
import { onCodings } from './on-codings.ts'
import * as repository from './repository.ts'
import type { ListRow, MemoRow } from './repository.ts'
import { keyOf, openTargets, type Targets } from './targets.ts'

export interface MemoDependencies {
  readonly framework: FrameworkService
  readonly files: Pick<Files, 'outgoing'>
}

type Answers<K extends keyof MemoService> = Pick<MemoService, K>

/** Each word as the beginning of one, in the language of FTS5: letters and digits only, so that no input can mean anything else. */
const matchOf = (text: string): string =>
  typedWords(text)
    .map((word) => `"${word}" *`)
    .join(' AND ')

/** The links of many memos at once, by memo. */
function linksOf(
  work: Work,
  targets: Targets,
  memos: readonly { readonly id: MemoId }[],
): (id: MemoId) => readonly MemoLink[] {
  const ids = memos.map(({ id }) => id)
  const links = repository.linksOf(work.db, ids, onlyMine(work))
  const resolved = targets.resolve([...links.values()].flat())
  return (id) => (links.get(id) ?? []).flatMap((target) => resolved.get(keyOf(target)) ?? [])
}

const summaryOf = ({ text, ...memo }: ListRow): MemoSummary => ({
  ...memo,
  opening: openingOf(text),
})

function whole(work: Work, targets: Targets, memos: readonly MemoRow[]): readonly Memo[] {
  const links = linksOf(work, targets, memos)
  return memos.map((memo) => ({ ...memo, links: links(memo.id) }))
}

/** Null where something was typed that no memo can hold. */
function wanted(words: string): string | null {
  const match = matchOf(words)
  return match === '' && words.trim() !== '' ? null : match
}

/** How many memos each coder wrote on codings that may be known. */
const onAllCodings = (work: Work) =>
  countCodingMemos(work.db, { match: '', coderId: null, mine: onlyMine(work) })

/** What memos are linked to; those on codings count as memos. */
function linkedKinds(work: Work, kind: MemoKind): ReturnType<MemoService['linkedKinds']> {
  const linked = repository.listLinkedKinds(work.db, kind, onlyMine(work))
  const own = kind === 'journal' ? 0 : onAllCodings(work).reduce((sum, one) => sum + one.memos, 0)
  if (own === 0) return linked
  const there = linked.find((one) => one.kind === 'coding')?.memos ?? 0
  const others = linked.filter((one) => one.kind !== 'coding')
  const all = [...others, { kind: 'coding' as const, memos: there + own }]
  return all.toSorted((one, other) => other.memos - one.memos)
}

function reading(
  work: Work,
  targets: Targets,
): Answers<
  'list' | 'journal' | 'get' | 'about' | 'linkedKinds' | 'writers' | 'target' | 'targets'
> {
  const { db } = work
  return {
    list: ({ words, ...filter }) => {
      const match = wanted(words)
      if (match === null) return []
      return repository.listMemos(db, { ...filter, match, mine: onlyMine(work) }).map(summaryOf)
    },
    journal: ({ words, coderId, limit }) => {
      const match = wanted(words)
      if (match === null) return []
      const mine = onlyMine(work)
      const filter = { kind: 'journal', match, linkedTo: null, coderId, mine } as const
      return whole(work, targets, repository.wholeMemos(db, filter, limit))
    },
    get: ({ memoId }) => {
      const row = repository.getMemo(db, memoId, onlyMine(work))
      return { ...row, links: linksOf(work, targets, [row])(row.id) }
    },
    about: ({ target }) => repository.memosAbout(db, target, onlyMine(work)).map(summaryOf),
    linkedKinds: ({ kind }) => linkedKinds(work, kind),
    writers: () => {
      const onThem = onAllCodings(work).map(({ coderId }) => coderId)
      return repository.listWriters(db, onlyMine(work), onThem)
    },
    target: ({ target }) => present(targets, target),
    targets: ({ text, limit }) => targets.search(text, limit),
  }
}

/** The target as a link to it reads; refused where it is not there. */
function present(targets: Targets, target: Target): MemoLink {
  const link = targets.resolve([target]).get(keyOf(target))
  if (link === undefined || link.gone) throw new AppError('not-found')
  return link
}

/** The memo, once it is known to be there; names it for undo. */
function opened(work: Work, memoId: MemoId): MemoRow {
  const memo = repository.getMemo(work.db, memoId, onlyMine(work))
  work.subject(memoName(memo))
  return memo
}

function writing(work: Work, targets: Targets): Answers<'add' | 'change' | 'remove'> {
  const { db } = work
  return {
    add: ({ kind, title, text, targets: wanted }) => {
      const memoId = MemoId.parse(work.newId())
      work.subject(memoName({ title, text }))
      const linked = [...new Map(wanted.map((target) => [keyOf(target), target])).values()]
      const links = targets.resolve(linked)
      if ([...links.values()].some(({ gone }) => gone)) throw new AppError('not-found')
      const memo = { id: memoId, kind, title, text, coderId: work.me(), at: work.now() }
      repository.insertMemo(db, memo)
      for (const target of linked) repository.insertLink(db, work.newId(), memoId, target)
      return { memoId }
    },
    change: ({ memoId, title, text, known: [base, ...others] = [] }) => {
      const memo = opened(work, memoId)
      const isNews = base !== undefined && ![base, ...others].some((one) => sameMemo(one, memo))
      const now = isNews ? mergeMemos(base, { title, text }, memo) : { title, text }
      if (sameMemo(memo, now)) return now
      work.subject(memoName(now))
      repository.updateMemo(db, memoId, { ...now, changed: work.now() })
      return now
    },
    remove: ({ memoId }) => {
      opened(work, memoId)
      repository.removeMemo(db, memoId)
      return {}
    },
  }
}

function linking(work: Work, targets: Targets): Answers<'link' | 'unlink'> {
  const { db } = work
  return {
    link: ({ memoId, target }) => {
      opened(work, memoId)
      if (target.kind === 'memo' && target.id === memoId) throw new AppError('not-found')
      present(targets, target)
      const links = repository.linksOf(db, [memoId]).get(memoId) ?? []
      if (!links.some((link) => keyOf(link) === keyOf(target)))
        repository.insertLink(db, work.newId(), memoId, target)
      return {}
    },
    unlink: ({ memoId, target }) => {
      opened(work, memoId)
      if (!repository.removeLink(db, memoId, target)) throw new AppError('not-found')
      return {}
    },
  }
}

/** Answers for memos and the journal; a link keeps its target's id, whatever becomes of it. */
export function memoService(work: Work, { framework, files }: MemoDependencies): MemoService {
  const targets = openTargets(work, framework)
  return {
    ...reading(work, targets),
    ...onCodings(work, targets, wanted),
    ...writing(work, targets),
    ...linking(work, targets),
    ...exporting(work, targets, files),
  }
}
