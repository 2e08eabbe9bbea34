/** A project with codes, codings and citations at hand, for the tests of the codebook. */
import type { Code, Coding } from '../../core/coding/contract.ts'
import type { CodeId, CodingId } from '../../core/ids.ts'
import type { Direction } from '../../core/values.ts'
import { insert } from '../database/sql.ts'
import type { Work } from '../work.ts'
import type { Citations, CodeQueries } from './code-carrying.ts'
import { codingProject, span } from './fixture.ts'

export function codebookProject(
  carriedBy?: (work: Work) => Citations,
  followedBy?: (work: Work) => CodeQueries,
) {
  const at = codingProject(carriedBy, followedBy)
  const { coding, command, sourceId, blocks, work, db } = at
  const add = (name: string, parentId: CodeId | null = null, more: Partial<Code> = {}): CodeId => {
    const { definition = '', color = 0, example = '', nodeIds = [] } = more
    const given = { parentId, name, definition, color, example, nodeIds: [...nodeIds] }
    return command(() => coding.addCode(given)).codeId
  }
  const code = (codeId: CodeId, [from, to] = [0, 4], direction: Direction = 'supports') =>
    command(() =>
      coding.add({ sourceId, codeId, span: span(blocks[0], from, blocks[0], to), direction }),
    ).codingId
  const codings = (): readonly Coding[] => coding.ofSource({ sourceId })
  const codes = (): readonly Code[] => coding.codes({})
  const merge = (codeIds: readonly CodeId[], intoId: CodeId, joinWords = false) =>
    command(() => coding.mergeCodes({ codeIds: [...codeIds], intoId, joinWords }))
  const cite = (codingId: CodingId, ratingId = work.newId()): string => {
    command(() => {
      if (db.prepare('SELECT 1 FROM rating WHERE id = ?').get(ratingId) === undefined) {
        const waveId = work.newId()
        const when = { label: 'W', date: '2024-01-01', held: 1, context: '' }
        insert(db, 'wave', { id: waveId, network_id: at.networkId, ...when })
        const state = { state: 'draft', level: 3, insufficient: 0, warrant: '', confidence: 'low' }
        const about = { network_id: at.networkId, node_id: 'n19.structure.trust', wave_id: waveId }
        const row = { id: ratingId, ...about, rater_id: work.me(), ...state, changed: work.now() }
        insert(db, 'rating', row)
      }
      const what = { rating_id: ratingId, coding_id: codingId, stance: 'for', position: 0 }
      insert(db, 'citation', { id: work.newId(), ...what })
    })
    return ratingId
  }
  return { ...at, add, code, codings, codes, merge, cite }
}

/** Every table of people's work. */
export function dump({ db }: ReturnType<typeof codebookProject>): unknown {
  return ['code', 'code_node', 'coding', 'citation', 'coded_source'].map((table) =>
    db.prepare(`SELECT * FROM ${table} ORDER BY 1`).all(),
  )
}
