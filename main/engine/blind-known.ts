/** Makes what the test of coding blind asks about. */
import type { Known } from './blind-questions.ts'
import type { OpenFile } from './undo-steps/open-file.ts'

export const uuid = (n: number): string => `00000000-0000-7000-8000-${String(n).padStart(12, '0')}`

/** What the questions are about: a source of the demo project, another coder, two codes, a memo. */
export async function known({ one, ask }: OpenFile): Promise<Known> {
  const networkId = one('SELECT id FROM network WHERE read_only = 0 LIMIT 1')
  const sourceId = one(
    `SELECT source_id FROM source_block AS b JOIN source AS s ON s.id = b.source_id
     WHERE s.network_id = ? AND length(b.text) > 40 GROUP BY s.id ORDER BY count(*) DESC LIMIT 1`,
    networkId,
  )
  const blockId = one(
    'SELECT id FROM source_block WHERE source_id = ? AND length(text) > 40 LIMIT 1',
    sourceId,
  )
  const versionId = one(
    'SELECT id FROM source WHERE network_id = ? AND id <> ? LIMIT 1',
    ...[networkId, sourceId],
  )
  const me = one('SELECT id FROM coder')
  const { coderId: other = '' } = await ask('project.addCoder', { name: 'Other' })
  const code = { parentId: null, definition: '', color: 0 }
  const nodeId = one('SELECT node_id FROM code_node LIMIT 1')
  const add = (name: string) => ask('coding.addCode', { ...code, name, nodeIds: [nodeId] })
  const { codeId = '' } = await add('Shared')
  const { codeId: secondCodeId = '' } = await add('Shared too')
  const { memoId = '' } = await ask('memo.add', {
    ...{ kind: 'memo', title: 'Own', text: 'Own words.', targets: [] },
  })
  const rest = { mine: uuid(1), theirs: uuid(2), theirMemoId: uuid(9), stamp: '' }
  const waveId = one('SELECT id FROM wave WHERE network_id = ? ORDER BY date DESC', networkId)
  const reportId = one('SELECT id FROM report LIMIT 1')
  const where = { networkId, waveId, sourceId, versionId, blockId }
  const what = { codeId, secondCodeId, nodeId, memoId, reportId }
  return { me, other, ...where, ...what, ...rest }
}
