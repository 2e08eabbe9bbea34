import { v7 } from 'uuid'
import { expect, test } from 'vitest'
import { MemoId } from '../../core/ids.ts'
import {
  placeOfMemo,
  placeOfNew,
  placeOfView,
  placeToWriteAbout,
  readPlace,
} from './memos-place.ts'

const read = (place: string) => readPlace(place.split('?')[1] ?? '')
const nothing = { view: 'memo', memoId: null, codingId: null, isNew: false, about: null }

test('an address says which memo, which view, or that a new one is written', () => {
  const memoId = MemoId.parse(v7())
  expect(read('/memos')).toEqual(nothing)
  expect(read(placeOfMemo(memoId))).toEqual({ ...nothing, memoId })
  expect(read(placeOfView('journal'))).toEqual({ ...nothing, view: 'journal' })
  expect(read(placeOfView('memo'))).toEqual(nothing)
  expect(read(placeOfNew('journal'))).toEqual({ ...nothing, view: 'journal', isNew: true })
})

test('a new memo may be about something, also about what has a dotted id', () => {
  const about = { kind: 'node', id: 'n19.structure.trust' } as const
  expect(read(placeToWriteAbout(about))).toEqual({ ...nothing, isNew: true, about })
})

test('what is no memo and no target is passed over', () => {
  expect(read('/memos?memo=7&view=x&about=planet:mars')).toEqual(nothing)
  expect(read('/memos?new=memo&about=code')).toEqual({ ...nothing, isNew: true })
})
