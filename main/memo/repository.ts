/** SQL of memos and of their links. */
import { z } from 'zod'
import { CoderId, type MemoId } from '../../core/ids.ts'
import { Memo, TargetKind, type MemoKind, type Target } from '../../core/memo/contract.ts'
import type { Database } from '../database/connection.ts'
import { all, insert, one, run, update } from '../database/sql.ts'
import { isLinkTellable, isTellable } from './tellable.ts'

const Row = Memo.omit({ links: true })
export type MemoRow = z.output<typeof Row>

/** Letters of a text that a list reads. */
const OPENING = 500

const columns = (text: string): string => `m.id, m.kind, m.title, ${text} AS text,
  m.coder_id AS coderId, c.name AS coderName, m.created, m.changed`
const memos = 'FROM memo AS m JOIN coder AS c ON c.id = m.coder_id'

export interface Wanted {
  readonly kind: MemoKind
  /** In the language of FTS5; empty takes all. */
  readonly match: string
  readonly linkedTo: TargetKind | null
  readonly coderId: CoderId | null
  /** Whose codings alone may be known; null: everybody's. */
  readonly mine: CoderId | null
}

const wanted = ({ match, linkedTo, coderId }: Wanted): string =>
  [
    'm.kind = @kind',
    isTellable('m'),
    ...(match === ''
      ? []
      : ['m.key IN (SELECT rowid / 8 FROM search WHERE search MATCH @match AND rowid % 8 = 6)']),
    ...(linkedTo === null
      ? []
      : [
          `EXISTS (SELECT 1 FROM memo_link AS l WHERE l.memo_id = m.id
            AND l.target_kind = @linkedTo AND ${isLinkTellable('l')})`,
        ]),
    ...(coderId === null ? [] : ['m.coder_id = @coderId']),
  ].join(' AND ')

function parameters({ kind, match, linkedTo, coderId, mine }: Wanted) {
  return {
    kind,
    mine,
    ...(match === '' ? {} : { match }),
    ...(linkedTo === null ? {} : { linkedTo }),
    ...(coderId === null ? {} : { coderId }),
  }
}

const order: Readonly<Record<MemoKind, string>> = {
  memo: 'm.changed DESC, m.key DESC',
  journal: 'm.created DESC, m.key DESC',
}

const ListRow = Row.extend({ links: z.int() })
export type ListRow = z.output<typeof ListRow>

const listColumns = `${columns(`substr(m.text, 1, ${OPENING})`)},
  (SELECT count(*) FROM memo_link AS k WHERE k.memo_id = m.id AND ${isLinkTellable('k')}) AS links`

/** The texts' openings only: lists are long. */
export function listMemos(db: Database, filter: Wanted): readonly ListRow[] {
  const sql = `SELECT ${listColumns} ${memos}
    WHERE ${wanted(filter)} ORDER BY ${order[filter.kind]}`
  return all(db, ListRow, sql, parameters(filter))
}

/** Whole texts. */
export function wholeMemos(db: Database, filter: Wanted, limit: number): readonly MemoRow[] {
  const sql = `SELECT ${columns('m.text')} ${memos}
    WHERE ${wanted(filter)} ORDER BY ${order[filter.kind]} LIMIT @limit`
  return all(db, Row, sql, { ...parameters(filter), limit })
}

export function getMemo(db: Database, id: MemoId, mine: CoderId | null): MemoRow {
  const sql = `SELECT ${columns('m.text')} ${memos} WHERE m.id = @id AND ${isTellable('m')}`
  return one(db, Row, sql, { id, mine })
}

export const aboutSql = `SELECT ${listColumns}
  FROM memo_link AS l JOIN memo AS m ON m.id = l.memo_id JOIN coder AS c ON c.id = m.coder_id
  WHERE l.target_kind = @kind AND l.target_id = @id AND ${isTellable('m')} AND ${isLinkTellable('l')}
  ORDER BY m.changed DESC, m.key DESC`

export function memosAbout(
  db: Database,
  { kind, id }: Target,
  mine: CoderId | null,
): readonly ListRow[] {
  return all(db, ListRow, aboutSql, { kind, id, mine })
}

const Linked = z.strictObject({ kind: TargetKind, memos: z.int() })

/** Kinds of things that memos are linked to, with how many memos. */
export function listLinkedKinds(
  db: Database,
  kind: MemoKind,
  mine: CoderId | null,
): readonly z.output<typeof Linked>[] {
  const sql = `SELECT l.target_kind AS kind, count(DISTINCT m.id) AS memos
    FROM memo_link AS l JOIN memo AS m ON m.id = l.memo_id
    WHERE m.kind = @kind AND ${isTellable('m')} AND ${isLinkTellable('l')}
    GROUP BY l.target_kind ORDER BY memos DESC, l.target_kind`
  return all(db, Linked, sql, { kind, mine })
}

const Writer = z.strictObject({ id: CoderId, name: z.string() })

/** Who wrote a memo, and these coders. */
export function listWriters(
  db: Database,
  mine: CoderId | null,
  also: readonly CoderId[],
): readonly z.output<typeof Writer>[] {
  const sql = `SELECT id, name FROM coder WHERE id IN (
    SELECT m.coder_id FROM memo AS m WHERE ${isTellable('m')})
    OR id IN (SELECT value FROM json_each(@also)) ORDER BY name, key`
  return all(db, Writer, sql, { mine, also: JSON.stringify(also) })
}

const LinkRow = z.strictObject({ memoId: z.string(), kind: TargetKind, id: z.string() })

/** Links by memo, in the order in which they were made; without those to codings that may not be known. */
export function linksOf(
  db: Database,
  memoIds: readonly string[],
  mine: CoderId | null = null,
): ReadonlyMap<string, readonly Target[]> {
  const sql = `SELECT l.memo_id AS memoId, l.target_kind AS kind, l.target_id AS id FROM memo_link AS l
    WHERE l.memo_id IN (SELECT value FROM json_each(@ids)) AND ${isLinkTellable('l')} ORDER BY l.key`
  const links = new Map<string, Target[]>()
  for (const { memoId, ...target } of all(db, LinkRow, sql, {
    ids: JSON.stringify(memoIds),
    mine,
  })) {
    const known = links.get(memoId)
    if (known === undefined) links.set(memoId, [target])
    else known.push(target)
  }
  return links
}

export interface NewMemo {
  readonly id: MemoId
  readonly kind: MemoKind
  readonly title: string
  readonly text: string
  readonly coderId: CoderId
  readonly at: string
}

export function insertMemo(db: Database, { coderId, at, ...row }: NewMemo): void {
  insert(db, 'memo', { ...row, coder_id: coderId, created: at, changed: at })
}

export function updateMemo(
  db: Database,
  id: MemoId,
  fields: { readonly title: string; readonly text: string; readonly changed: string },
): void {
  update(db, 'memo', id, fields)
}

export function removeMemo(db: Database, id: MemoId): void {
  run(db, 'DELETE FROM memo WHERE id = @id', { id })
}

export function insertLink(db: Database, id: string, memoId: MemoId, target: Target): void {
  insert(db, 'memo_link', { id, memo_id: memoId, target_kind: target.kind, target_id: target.id })
}

/** Whether there was such a link. */
export function removeLink(db: Database, memoId: MemoId, { kind, id }: Target): boolean {
  const sql = `DELETE FROM memo_link
    WHERE memo_id = @memoId AND target_kind = @kind AND target_id = @id`
  return run(db, sql, { memoId, kind, id }) > 0
}

/** Points the links to the one at the other; a memo that has both keeps one. */
export function moveLinks(
  db: Database,
  kind: TargetKind,
  { from, to }: { readonly from: string; readonly to: string },
): void {
  const linked = 'SELECT memo_id FROM memo_link WHERE target_kind = @kind AND target_id = @to'
  run(
    db,
    `UPDATE memo_link SET target_id = @to WHERE target_kind = @kind AND target_id = @from
      AND memo_id NOT IN (${linked})`,
    { kind, from, to },
  )
  const left = 'DELETE FROM memo_link WHERE target_kind = @kind AND target_id = @from'
  run(db, left, { kind, from })
}
