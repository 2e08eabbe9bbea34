import { BLOCK_ID, type Step } from './step.ts'

const SECOND = '01a20000-0000-7000-8000-000000000042'
const block = { id: SECOND, kind: 'saw', speaker: '', at: '10:05', text: 'Then they stopped.' }
const protocol = { prompts: ['Opening'], nodeIds: ['n19.structure.trust'] }

/** Protocols, and the note taken apart and put together again. */
export const partsSteps: readonly Step[] = [
  ['source.addProtocol', () => ({ name: 'Site visit', ...protocol })],
  [
    'source.changeProtocol',
    ({ known }) => ({ protocolId: known['protocolId'], name: 'Visit', ...protocol, prompts: [] }),
  ],
  [
    'source.followProtocol',
    ({ known }) => ({ sourceId: known['sourceId'], protocolId: known['protocolId'] }),
  ],
  ['source.removeProtocol', ({ known }) => ({ protocolId: known['protocolId'] })],
  [
    'source.edit',
    ({ known, one }) => ({
      sourceId: known['sourceId'],
      revision: Number(one('SELECT revision FROM source WHERE id = ?', known['sourceId'] ?? '')),
      steps: [{ type: 'insert', after: BLOCK_ID, block }],
    }),
  ],
  [
    'source.split',
    ({ known }) => ({ sourceId: known['sourceId'], blockId: SECOND, title: 'Second part' }),
  ],
  [
    'source.join',
    ({ known, one }) => ({
      sourceId: one('SELECT source_id FROM source_block WHERE id = ?', BLOCK_ID),
      otherId: known['sourceId'],
    }),
  ],
  // The steps that follow name the source that is left.
  [
    'source.change',
    ({ known, one }) => {
      const sourceId = one('SELECT source_id FROM source_block WHERE id = ?', BLOCK_ID)
      Object.assign(known, { sourceId })
      return {
        ...{ sourceId, kind: 'note', waveId: null, title: 'Whole', date: '2026-01-06', about: '' },
      }
    },
  ],
]
