import { expect, test } from 'vitest'
import { AttachmentId } from '../../core/ids.ts'
import { answerMedia, contentOf, rangeOf, type ReadPart } from './media.ts'

const id = AttachmentId.parse('01a20000-0000-7000-8000-0000000000aa')
const bytes = Buffer.from('0123456789')

/** A file of ten bytes in chunks of four. */
const read =
  (mediaType: string, there = () => true): ReadPart =>
  (wanted, from) => {
    if (wanted !== id || !there()) return Promise.resolve(null)
    const end = Math.min(10, (Math.floor(from / 4) + 1) * 4)
    const part = bytes.subarray(from, Math.max(from, end))
    return Promise.resolve({ name: 'Säge.bin', mediaType, size: 10, bytes: part })
  }

async function text(parts: AsyncIterable<Uint8Array> | null): Promise<string> {
  const all: Uint8Array[] = []
  if (parts !== null) for await (const part of parts) all.push(part)
  return Buffer.concat(all).toString()
}

test.each([
  [null, null],
  ['bytes=0-', { from: 0, to: 10 }],
  ['bytes=3-5', { from: 3, to: 6 }],
  ['bytes=3-99', { from: 3, to: 10 }],
  ['bytes=-4', { from: 6, to: 10 }],
  ['bytes=-99', { from: 0, to: 10 }],
  ['bytes=10-', 'none'],
  ['bytes=-0', 'none'],
  ['bytes=5-3', null],
  ['bytes=0-1,4-5', null],
  ['lines=0-1', null],
  ['bytes=-', null],
])('the range %s', (header, range) => {
  expect(rangeOf(header, 10)).toEqual(range)
})

test('all of it, and any range of it, come chunk by chunk', async () => {
  const whole = await answerMedia(read('audio/wav'), `/attachment/${id}`, null)
  expect([whole.status, await text(whole.parts)]).toEqual([200, '0123456789'])
  expect(whole.headers).toMatchObject({ 'Content-Length': '10', 'Accept-Ranges': 'bytes' })
  const range = await answerMedia(read('audio/wav'), `/attachment/${id}`, 'bytes=2-8')
  expect([range.status, await text(range.parts)]).toEqual([206, '2345678'])
  expect(range.headers).toMatchObject({ 'Content-Range': 'bytes 2-8/10', 'Content-Length': '7' })
})

test('a range outside is refused with the size', async () => {
  const answer = await answerMedia(read('audio/wav'), `/attachment/${id}`, 'bytes=10-')
  expect([answer.status, answer.headers['Content-Range']]).toEqual([416, 'bytes */10'])
})

test.each(['/attachment/', '/attachment/../index.html', `/attachment/${id.replace('aa', 'ab')}`])(
  '%s is not found',
  async (path) => {
    expect((await answerMedia(read('image/png'), path, null)).status).toBe(404)
  },
)

test.each(['image/svg+xml', 'text/html', 'application/octet-stream'])(
  'a file of type %s is never shown in place, only kept',
  async (type) => {
    const { headers } = await answerMedia(read(type), `/attachment/${id}`, null)
    expect(headers['Content-Type']).toBe('application/octet-stream')
    expect(headers['Content-Disposition']).toBe("attachment; filename*=UTF-8''S%C3%A4ge.bin")
  },
)

test('nothing of it runs, is guessed at or is kept by a browser', async () => {
  const { headers } = await answerMedia(read('application/pdf'), `/attachment/${id}`, null)
  expect(headers).toMatchObject({
    'Cache-Control': 'no-store',
    'Content-Security-Policy': "default-src 'none'; sandbox",
    'X-Content-Type-Options': 'nosniff',
  })
})

test('what goes away in the middle breaks off', async () => {
  let asked = 0
  const going = read('audio/wav', () => (asked += 1) < 3)
  const { parts } = await answerMedia(going, `/attachment/${id}`, null)
  await expect(text(parts)).rejects.toThrow('file-gone')
})

test('finished bytes and attachments go out alike', async () => {
  const finished = await contentOf(read(''), { name: 'a', bytes })
  const stored = await contentOf(read(''), { name: 'a', attachmentId: id })
  expect([finished?.size, stored?.size]).toEqual([10, 10])
  expect(await text(finished?.parts ?? null)).toBe(await text(stored?.parts ?? null))
})
