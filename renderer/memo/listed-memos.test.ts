import { expect, test } from 'vitest'
import { CoderId, CodingId, MemoId, NetworkId, SourceId } from '../../core/ids.ts'
import type { CodingMemo, MemoSummary } from '../../core/memo/contract.ts'
import { listedOf } from './listed-memos.ts'

const id = (n: number): string => `01890000-0000-7000-8000-00000000000${n}`
const coder = { coderId: CoderId.parse(id(9)), coderName: 'Coder One' }

const memo = (n: number, changed: string): MemoSummary => ({
  ...{ id: MemoId.parse(id(n)), kind: 'memo', title: '', opening: '', links: 0 },
  ...{ ...coder, created: '2024-01-01T00:00:00.000Z', changed },
})

const onCoding = (n: number, created: string): CodingMemo => ({
  ...{ codingId: CodingId.parse(id(n)), text: '', ...coder, created },
  link: {
    ...{ target: { kind: 'coding', id: id(n) }, name: 'Kindness', context: '', quote: '' },
    ...{ networkId: NetworkId.parse(id(7)), sourceId: SourceId.parse(id(8)), blockId: null },
    ...{ nodeId: null, waveId: null, gone: false },
  },
})

test('memos stand among those on codings by their newest time', () => {
  const memos = [memo(1, '2024-03-03T00:00:00.000Z'), memo(2, '2024-03-01T00:00:00.000Z')]
  const codings = [onCoding(3, '2024-03-02T00:00:00.000Z'), onCoding(4, '2024-03-02T00:00:00.000Z')]
  expect(listedOf(memos, codings).map((one) => one.id)).toEqual([id(1), id(3), id(4), id(2)])
})
