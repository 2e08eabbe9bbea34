/** SQL over where codes stand: enough to group and to filter, without the words. */
import { z } from 'zod'
import type { PlacesOfCode } from '../../core/coding/codebook-contract.ts'
import type { CodeId, NetworkId, SourceId } from '../../core/ids.ts'
import { WaveId, type CoderId, type CodingId } from '../../core/ids.ts'
import { tellableSpeakers } from '../../core/source/speaker-names.ts'
import { Direction, SourceKind } from '../../core/values.ts'
import type { Database } from '../database/connection.ts'
import { all } from '../database/sql.ts'

/** Ids as they stand in the file; their form was checked on the way in. */
const PlaceRow = z.strictObject({
  id: z.string().brand<'CodingId'>(),
  sourceId: z.string().brand<'SourceId'>(),
  coderId: z.string().brand<'CoderId'>(),
  codeId: z.string().brand<'CodeId'>(),
  direction: Direction,
})

export const placesSql = `
  SELECT c.id AS id, c.source_id AS sourceId, c.coder_id AS coderId, c.code_id AS codeId, c.direction AS direction
  FROM coding AS c JOIN source AS s ON s.id = c.source_id JOIN source_block AS b ON b.id = c.start_block
  WHERE c.code_id IN (SELECT value FROM json_each(@codes)) AND (@coder IS NULL OR c.coder_id = @coder)
  ORDER BY s.date, s.title, s.id, b.position, c.start_offset, c.key`

const SourceRow = z.strictObject({
  id: z.string().brand<'SourceId'>(),
  title: z.string(),
  kind: SourceKind,
  date: z.string(),
  waveId: WaveId.nullable(),
  waveLabel: z.string(),
  networkId: z.string().brand<'NetworkId'>(),
  networkName: z.string(),
})

const sourcesSql = `
  SELECT s.id AS id, s.title AS title, s.kind AS kind, s.date AS date, s.wave_id AS waveId,
    coalesce(w.label, '') AS waveLabel, n.id AS networkId, n.name AS networkName
  FROM source AS s JOIN network AS n ON n.id = s.network_id LEFT JOIN wave AS w ON w.id = s.wave_id
  WHERE s.id IN (SELECT value FROM json_each(@sources))`

const CoderRow = z.strictObject({ id: z.string().brand<'CoderId'>(), name: z.string() })

/** Numbers ids in the order in which they first appear. */
function numbering<Id extends string>(): {
  readonly ids: Id[]
  readonly of: (id: Id) => number
} {
  const known = new Map<Id, number>()
  const ids: Id[] = []
  return {
    ids,
    of: (id) => {
      const before = known.get(id)
      if (before !== undefined) return before
      known.set(id, ids.length)
      return ids.push(id) - 1
    },
  }
}

function inOrder<Id extends string, Row extends { readonly id: Id }>(
  ids: readonly Id[],
  rows: readonly Row[],
): readonly Row[] {
  const byId = new Map(rows.map((row) => [row.id, row]))
  return ids.flatMap((id) => byId.get(id) ?? [])
}

/** Every place where one of these codes stands, by date of source, source and place; of one coder, or of all. */
export function placesOf(
  db: Database,
  codeIds: readonly CodeId[],
  coder: CoderId | null,
): PlacesOfCode {
  const sources = numbering<SourceId>()
  const coders = numbering<CoderId>()
  const codes = numbering<CodeId>()
  const rows = all(db, PlaceRow, placesSql, { codes: JSON.stringify(codeIds), coder })
  const places = rows.map(({ id, sourceId, coderId, codeId, direction }) => ({
    id: id satisfies CodingId,
    source: sources.of(sourceId),
    coder: coders.of(coderId),
    code: codes.of(codeId),
    direction,
  }))
  const found = all(db, SourceRow, sourcesSql, { sources: JSON.stringify(sources.ids) })
  const people = all(db, CoderRow, 'SELECT id, name FROM coder')
  return {
    places,
    sources: inOrder<SourceId, (typeof found)[number] & { networkId: NetworkId }>(
      sources.ids,
      found,
    ),
    coders: inOrder(coders.ids, people),
    codeIds: codes.ids,
  }
}

const NetworkRow = z.strictObject({ id: z.string().brand<'SourceId'>(), name: z.string() })
const PersonRow = z.strictObject({ id: z.string(), name: z.string(), pseudonym: z.string() })
const SpeakerRow = z.strictObject({
  sourceId: z.string(),
  name: z.string(),
  personId: z.string(),
})
const WaveRow = z.strictObject({ id: WaveId, label: z.string() })

/** What the places of passages are called. */
export interface PlaceNames {
  readonly networkOf: (sourceId: SourceId) => string
  readonly waves: ReadonlyMap<WaveId, string>
  /** By pseudonym where it is known who that is, and never by a name of the roster. */
  readonly speakerOf: (sourceId: SourceId, speaker: string) => string
}

function speakersOfPlaces(db: Database): PlaceNames['speakerOf'] {
  const people = all(db, PersonRow, 'SELECT id, name, pseudonym FROM person')
  const pseudonyms = new Map(people.map(({ id, pseudonym }) => [id, pseudonym]))
  const sql = `SELECT source_id AS sourceId, name, person_id AS personId FROM speaker
    WHERE person_id IS NOT NULL`
  const known = new Map(
    all(db, SpeakerRow, sql).map(({ sourceId, name, personId }) => [
      `${sourceId} ${name}`,
      pseudonyms.get(personId) ?? '',
    ]),
  )
  const tell = tellableSpeakers(people)
  return (sourceId, speaker) => known.get(`${sourceId} ${speaker}`) ?? tell(speaker)
}

export function namesOfPlaces(db: Database): PlaceNames {
  const sql =
    'SELECT s.id AS id, n.name AS name FROM source AS s JOIN network AS n ON n.id = s.network_id'
  const networks = new Map(all(db, NetworkRow, sql).map(({ id, name }) => [id, name]))
  const waves = all(db, WaveRow, 'SELECT id, label FROM wave')
  return {
    networkOf: (sourceId) => networks.get(sourceId) ?? '',
    waves: new Map(waves.map(({ id, label }) => [id, label])),
    speakerOf: speakersOfPlaces(db),
  }
}
