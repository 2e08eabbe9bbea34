import { expect, test } from 'vitest'
import { recoveryCodeOf } from '../../core/project/recovery-code.ts'
import { groupsOf, isGroup, probeOf } from './code-groups.ts'
import { fileNameFor, freeName, joinPath, placeOfFile } from './file-path.ts'
import { strengthOf } from './strength.ts'
import { growVine } from './vines.ts'
import { momentBriefly } from '../look/dates.ts'

test.each([
  ['/home/a/Documents/reading.trellis', 'reading', '/home/a/Documents'],
  ['C:\\Users\\a\\two words.trellis', 'two words', 'C:\\Users\\a'],
  ['/x.trellis', 'x', '/'],
  ['x.TRELLIS', 'x', ''],
])('%s is read as name and folder', (path, name, folder) => {
  expect(placeOfFile(path)).toEqual({ name, folder })
})

test('paths are joined with the separator of their folder', () => {
  expect(joinPath('/home/a', 'x.trellis')).toBe('/home/a/x.trellis')
  expect(joinPath('/', 'x.trellis')).toBe('/x.trellis')
  expect(joinPath('C:\\Users', 'x.trellis')).toBe('C:\\Users\\x.trellis')
})

test.each([
  ['Example Reading Network', 'example-reading-network'],
  ['  Équipe: «Nord» / 2024 ', 'equipe-nord-2024'],
  ['شبكة القراءة', 'شبكة-القراءة'],
  ['🌿', 'project'],
  ['..', 'project'],
])('%s makes the file name %s', (name, file) => {
  expect(fileNameFor(name, 'project')).toBe(file)
})

test('a taken name gets the first free number, whatever its capitals', () => {
  expect(freeName('demo', [])).toBe('demo')
  expect(freeName('demo', ['Demo.trellis', 'demo-2.trellis'])).toBe('demo-3')
})

test.each([
  ['', 'short'],
  ['seven77', 'short'],
  ['aaaaaaaaaaaa', 'weak'],
  ['password1', 'weak'],
  ['trellis demo', 'weak'],
  ['12345678', 'weak'],
  ['green house', 'weak'],
  ['lantern orbit mustard', 'fair'],
  ['lantern orbit mustard gravel', 'good'],
  ['lantern lantern lantern lantern', 'weak'],
  ['xK9$vq2Lw', 'good'],
  ['😀😃😄😁😆😅🤣😂', 'good'],
])('%s is %s', (passphrase, strength) => {
  expect(strengthOf(passphrase)).toBe(strength)
})

const code = recoveryCodeOf(Uint8Array.from({ length: 32 }, (_, at) => at * 7))

test('the recovery code is four lines of three groups', () => {
  expect(groupsOf(code).map((groups) => groups.length)).toEqual([3, 3, 3, 3])
})

test('the group that is asked for is one of the code, and is known in small letters too', () => {
  const probe = probeOf(code)
  const group = groupsOf(code)[probe.line]?.[probe.group] ?? ''
  expect(group).toHaveLength(5)
  expect(isGroup(code, probe, ` ${group.toLowerCase()} `)).toBe(true)
})

test('another group, or none, confirms nothing', () => {
  const probe = probeOf(code)
  const other = groupsOf(code)[(probe.line + 1) % 4]?.[probe.group] ?? ''
  expect(isGroup(code, probe, other)).toBe(false)
  expect(isGroup(code, probe, '')).toBe(false)
})

test('a vine has one leaf per joint and the same shape every time', () => {
  const grow = () => growVine({ x: 100, y: 800 }, 360, 40, 1)
  expect(grow().leaves).toHaveLength(10)
  expect(grow()).toEqual(grow())
  expect(grow().stem).not.toMatch(/NaN/u)
})

test('a file of today shows its time, one of another year its year', () => {
  const now = new Date(2024, 10, 12, 12)
  expect(momentBriefly(new Date(2024, 10, 12, 9, 12).toISOString(), now)).toBe('today 09:12')
  expect(momentBriefly(new Date(2024, 10, 3, 9).toISOString(), now)).toBe('3 Nov')
  expect(momentBriefly(new Date(2023, 10, 3, 9).toISOString(), now)).toBe('3 Nov 2023')
})
