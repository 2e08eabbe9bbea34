import type { Asking, Step } from './step.ts'

/** A code other than the one of the coding, without codings of its own. */
const other = ({ one }: Asking): string =>
  one(`SELECT id FROM code WHERE id NOT IN (SELECT code_id FROM coding) AND name <> 'Own' LIMIT 1`)

/** The passage that is coded, once more with another code, or turned. */
const again = (asking: Asking, codeId: string, direction: string) => {
  const { known: k, one } = asking
  const at = (column: string): string =>
    one(`SELECT ${column} FROM coding WHERE source_id = ? LIMIT 1`, k['sourceId'] ?? '')
  const start = { blockId: at('start_block'), offset: Number(at('start_offset')) }
  const end = { blockId: at('end_block'), offset: Number(at('end_offset')) }
  return { sourceId: k['sourceId'], codeId, span: { start, end }, direction }
}

const fileCode = {
  definition: 'From a file.',
  inclusion: 'In.',
  exclusion: 'Out.',
  example: '“So.”',
  color: 3,
  nodeIds: ['n19.structure'],
  retired: true,
}

/** In an order in which each finds what it needs: a network, a wave, a person, a note with a coding are there. */
export const codebookSteps: readonly Step[] = [
  ['coding.recode', ({ known: k }) => ({ codingId: k['codingId'], codeId: k['codeId'] })],
  ['coding.retireCodes', ({ known: k }) => ({ codeIds: [k['codeId']], retired: true })],
  ['coding.retireCodes', ({ known: k }) => ({ codeIds: [k['codeId']], retired: false })],
  [
    'coding.splitCode',
    ({ known: k }) => ({ codeId: k['codeId'], codingIds: [k['codingId']], name: 'Split' }),
  ],
  ['coding.sendCodings', ({ known: k }) => ({ codeId: k['codeId'], codingIds: [k['codingId']] })],
  ['coding.removeCodes', ({ known: k }) => ({ codeIds: [k['newCodeId']] })],
  ['coding.add', (asking) => again(asking, other(asking), 'mixed')],
  [
    'coding.mergeCodes',
    ({ known: k, one }) => ({
      codeIds: [one('SELECT code_id FROM coding WHERE id = ?', k['codingId'] ?? '')],
      intoId: k['codeId'],
      joinWords: true,
    }),
  ],
  ['coding.add', (asking) => again(asking, other(asking), 'mixed')],
  ['coding.removeCodings', ({ known: k }) => ({ codingIds: [k['codingId']] })],
  ['coding.add', (asking) => again(asking, asking.known['codeId'] ?? '', 'counters')],
  [
    'coding.importCodebook',
    () => ({ fileName: 'a.qdc', codes: [{ path: ['From a file', 'Below'], ...fileCode }] }),
  ],
]
