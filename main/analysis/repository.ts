/** Reads codings in bulk. One row per source, its codings packed into one string, so that a quarter of a million take no longer than a glance. */
import { z } from 'zod'
import type { CodedSource, Counts, Tie } from '../../core/analysis/evidence.ts'
import { SourceId, type CoderId } from '../../core/ids.ts'
import { SourceKind, type Direction } from '../../core/values.ts'
import type { Database } from '../database/connection.ts'
import { all, one } from '../database/sql.ts'

type Scope = { readonly networkId: string; readonly waveId: string | null }

const inScope = `s.network_id = @networkId AND (@waveId IS NULL OR s.wave_id = @waveId)`

/** Code ids are UUIDs of 36 characters; the direction's word follows each. */
export const codedSourcesSql = `
  SELECT s.kind, (
    SELECT group_concat(c.code_id || c.direction, '') FROM coding AS c WHERE c.source_id = s.id
  ) AS packed
  FROM source AS s WHERE ${inScope}`

const idLength = 36
const directionOf: Readonly<Record<string, Direction>> = {
  s: 'supports',
  c: 'counters',
  m: 'mixed',
}

function unpack(packed: string): ReadonlyMap<string, Counts> {
  const codes = new Map<string, Record<Direction, number>>()
  let at = 0
  while (at < packed.length) {
    const codeId = packed.slice(at, at + idLength)
    const direction = directionOf[packed.charAt(at + idLength)]
    if (direction === undefined) throw new Error('A coding has no direction.')
    let counts = codes.get(codeId)
    if (counts === undefined) {
      counts = { supports: 0, counters: 0, mixed: 0 }
      codes.set(codeId, counts)
    }
    counts[direction] += 1
    at += idLength + direction.length
  }
  return codes
}

const Packed = z.strictObject({ kind: SourceKind, packed: z.string().nullable() })

/** Sources of the network that have codings. */
export function codedSources(db: Database, scope: Scope): CodedSource[] {
  return all(db, Packed, codedSourcesSql, { ...scope }).flatMap(({ kind, packed }) =>
    packed === null ? [] : [{ kind, codes: unpack(packed) }],
  )
}

const TieRow = z.strictObject({ codeId: z.string(), nodeId: z.string() })

export function ties(db: Database): Tie[] {
  return all(db, TieRow, 'SELECT code_id AS codeId, node_id AS nodeId FROM code_node')
}

export const sourcesSql = `
  SELECT s.kind, count(*) AS sources, sum(s.wave_id IS NULL) AS waveless, total(s.words) AS words
  FROM source AS s
  WHERE ${inScope} GROUP BY s.kind`

export const codingsSql = `
  SELECT count(*) AS codings, count(DISTINCT c.coder_id) AS coders
  FROM source AS s JOIN coding AS c ON c.source_id = s.id WHERE ${inScope}`

const KindRow = z.strictObject({
  kind: SourceKind,
  sources: z.int(),
  waveless: z.int(),
  words: z.number(),
})
const CodingsRow = z.strictObject({ codings: z.int(), coders: z.int() })

export function sourcesByKind(db: Database, scope: Scope): z.output<typeof KindRow>[] {
  return all(db, KindRow, sourcesSql, { ...scope })
}

export function codingTotals(db: Database, scope: Scope): z.output<typeof CodingsRow> {
  return one(db, CodingsRow, codingsSql, { ...scope })
}

export const toReviewSql = `
  SELECT s.id AS sourceId, s.title, count(*) AS codings
  FROM coding AS c INDEXED BY coding_touched JOIN source AS s ON s.id = c.source_id
  WHERE c.touched IS NOT NULL AND s.network_id = @networkId
    AND (@mine IS NULL OR c.coder_id = @mine)
  GROUP BY s.id ORDER BY codings DESC, s.title`

const ReviewRow = z.strictObject({ sourceId: SourceId, title: z.string(), codings: z.int() })

/** Of one coder's codings, or of all. */
export function toReview(
  db: Database,
  networkId: string,
  mine: CoderId | null,
): z.output<typeof ReviewRow>[] {
  return all(db, ReviewRow, toReviewSql, { networkId, mine })
}
