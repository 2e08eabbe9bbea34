import { v7 } from 'uuid'
import { expect, test } from 'vitest'
import { CodeId } from '../../core/ids.ts'
import { nameFault } from './code-name.ts'

const above = CodeId.parse(v7())
const trust = { id: CodeId.parse(v7()), name: 'Trust', parentId: null }
const below = { id: CodeId.parse(v7()), name: 'Trust', parentId: above }
const codes = [trust, below]

test('a name of blanks is none', () => {
  expect(nameFault('  ', codes, { parentId: null })).toBe('blank')
})

test('a name is taken by another code beside it alone', () => {
  expect(nameFault(' Trust ', codes, { parentId: null })).toBe('taken')
  expect(nameFault('Trust', codes, { parentId: null, own: trust.id })).toBeNull()
  expect(nameFault('Trust', [below], { parentId: null })).toBeNull()
  expect(nameFault('Trust!', codes, { parentId: null })).toBeNull()
})
