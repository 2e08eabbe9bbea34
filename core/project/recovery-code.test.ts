import fc from 'fast-check'
import { expect, test } from 'vitest'
import { keyOfRecoveryCode, recoveryCodeOf } from './recovery-code.ts'

const key = fc.uint8Array({ minLength: 32, maxLength: 32 })

test('a code gives its key back, however it is spaced and in whatever case', () => {
  fc.assert(
    fc.property(key, (bytes) => {
      const code = recoveryCodeOf(bytes)
      expect(code).toMatch(/^([0-9A-Z]{5}-[0-9A-Z]{5}-[0-9A-Z]{5}\n?){4}$/u)
      expect(keyOfRecoveryCode(code)).toEqual(bytes)
      expect(keyOfRecoveryCode(code.toLowerCase().replace(/[-\n]/gu, '  '))).toEqual(bytes)
    }),
  )
})

test('a letter O is read as zero, I and L as one', () => {
  const code = recoveryCodeOf(new Uint8Array(32))
  expect(keyOfRecoveryCode(code.replace(/0/gu, 'O').replace(/1/gu, 'l'))).toEqual(
    new Uint8Array(32),
  )
})

test('one wrong character anywhere is found, and its line is named', () => {
  const alphabet = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'
  fc.assert(
    fc.property(key, fc.nat(59), fc.nat(30), (bytes, at, shift) => {
      const letters = Array.from(recoveryCodeOf(bytes).replace(/[-\n]/gu, ''))
      letters[at] = alphabet.charAt((alphabet.indexOf(letters[at] ?? '') + 1 + shift) % 32)
      expect(() => keyOfRecoveryCode(letters.join(''))).toThrow(`line ${Math.floor(at / 15) + 1}`)
    }),
  )
})

test('two neighbours swapped are found', () => {
  fc.assert(
    fc.property(key, fc.nat(3), fc.nat(13), (bytes, line, at) => {
      const letters = Array.from(recoveryCodeOf(bytes).replace(/[-\n]/gu, ''))
      const [left, right] = [letters[line * 15 + at] ?? '', letters[line * 15 + at + 1] ?? '']
      fc.pre(left !== right)
      letters.splice(line * 15 + at, 2, right, left)
      expect(() => keyOfRecoveryCode(letters.join(''))).toThrow('wrong-recovery-code')
    }),
  )
})

test('a code that is too short is refused', () => {
  expect(() => keyOfRecoveryCode('ABCDE')).toThrow('5 of 60 characters')
})
