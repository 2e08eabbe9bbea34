import { afterEach, expect, test } from 'vitest'
import { AppError } from '../../core/errors.ts'
import { forgetMessages, keepMessage, messagesNow, standingTime } from './messages.ts'

afterEach(forgetMessages)

test('what stands in the way of saving stays; everything else goes once it can have been read', () => {
  expect(standingTime('disk-full', 100)).toBeNull()
  expect(standingTime('project-gone', 100)).toBeNull()
  expect(standingTime('name-taken', 20)).toBe(12_000)
  expect(standingTime('name-taken', 300)).toBe(24_000)
})

test('messages can be read again, the newest first, and no more than fifty', () => {
  for (let at = 1; at <= 60; at += 1) keepMessage(new AppError('name-taken', `name ${at}`), 'now')
  expect(messagesNow()).toHaveLength(50)
  expect(messagesNow()[0]?.detail).toBe('name 60')
})

test('nothing of them outlives the lock', () => {
  keepMessage(new AppError('published'), 'now')
  forgetMessages()
  expect(messagesNow()).toEqual([])
})
