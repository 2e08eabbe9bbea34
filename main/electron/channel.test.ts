import { beforeEach, describe, expect, test } from 'vitest'
import { AppError } from '../../core/errors.ts'
import type { Notice, Reply, Request } from '../../core/wire.ts'
import { openChannel } from './channel.ts'
import type { Desk } from './desk.ts'
import { fakeElectron, FakeWindow } from './fake-electron.ts'

const done: Reply = { ok: true, value: 'done', touched: ['coding'] }
const request: Request = { feature: 'coding', procedure: 'list', input: {} }

let window = new FakeWindow({ webPreferences: {} })
let invoke: (event: unknown, ...rest: readonly unknown[]) => unknown = () => undefined
let calls: Request[] = []
let cancelled: string[] = []
let taken: (readonly string[])[] = []
let notify: (notice: Notice) => void = () => undefined

const desk: Desk = {
  pick: () => Promise.resolve([{ ticket: 't', name: 'a.txt', size: 1 }]),
  take: (paths) => {
    taken.push(paths)
    return Promise.resolve([])
  },
  bring: ({ name, bytes }) => Promise.resolve({ ticket: 't', name, size: bytes.length }),
  save: () => Promise.reject(new AppError('disk-full', 'report.docx')),
  copy: () => Promise.resolve(null),
  choosePath: () => Promise.reject(new TypeError('a defect, with secret words')),
}

beforeEach(() => {
  window = new FakeWindow({ webPreferences: {} })
  calls = []
  cancelled = []
  taken = []
  const fake = fakeElectron()
  openChannel(
    fake.parts,
    window.asShell(),
    {
      call: (asked) => {
        calls.push(asked)
        return Promise.resolve(done)
      },
      cancel: (job) => void cancelled.push(job),
      listen: (listener) => {
        notify = listener
        return () => undefined
      },
    },
    desk,
  )
  invoke = fake.channels.get('trellis')!
})

const ask = (message: unknown, paths: unknown = []) =>
  invoke({ senderFrame: window.webContents.mainFrame }, message, paths)

describe('who may ask', () => {
  test('our own page may', async () => {
    expect(await ask({ type: 'call', request })).toEqual(done)
    expect(calls).toEqual([request])
  })

  test.each([
    ['no frame at all', null],
    ['another frame with our address', { url: 'trellis://window/index.html' }],
  ])('%s may not', async (_who, senderFrame) => {
    await expect(invoke({ senderFrame }, { type: 'call', request }, [])).rejects.toThrow('refused')
    expect(calls).toEqual([])
  })

  test.each([
    'https://example.org/',
    'trellis://window.example.org/index.html',
    'trellis://window/index.html.evil',
    'file:///index.html',
  ])('our frame may not while it shows %s', async (url) => {
    window.webContents.mainFrame.url = url
    await expect(ask({ type: 'call', request })).rejects.toThrow('refused')
    expect(calls).toEqual([])
  })
})

describe('what may be asked', () => {
  test.each([
    null,
    'call',
    { type: 'shell', command: 'ls' },
    { type: 'call', request: { ...request, extra: 1 } },
    { type: 'save', ticket: 't', name: 'a', path: '/etc/passwd' },
    { type: 'take', paths: ['/etc/passwd'] },
    { type: 'pick', extensions: ['*'], multiple: true },
    { type: 'bring', name: 'a.png', bytes: 'not bytes' },
  ])('%j is refused as data', async (message) => {
    expect(await ask(message)).toMatchObject({ ok: false, code: 'usage' })
    expect(taken).toEqual([])
  })

  test('a job can be cancelled', async () => {
    await ask({ type: 'cancel', job: 'j1' })
    expect(cancelled).toEqual(['j1'])
  })

  test('dropped files come by the paths that preload saw', async () => {
    await ask({ type: 'take' }, ['/home/me/a.txt'])
    expect(taken).toEqual([['/home/me/a.txt']])
  })

  test('a picture of the clipboard comes by its bytes', async () => {
    const answer = await ask({ type: 'bring', name: 'a.png', bytes: Uint8Array.of(1, 2) })
    expect(answer).toMatchObject({ ok: true, value: { name: 'a.png', size: 2 } })
  })

  test('picked files answer as a value', async () => {
    const answer = await ask({ type: 'pick', extensions: ['txt'], multiple: true })
    expect(answer).toMatchObject({ ok: true, value: [{ name: 'a.txt' }] })
  })

  test('an expected failure keeps its code', async () => {
    expect(await ask({ type: 'save', ticket: 't', name: 'report.docx' })).toMatchObject({
      ok: false,
      code: 'disk-full',
      detail: 'report.docx',
    })
  })

  test('a defect shows none of its words', async () => {
    const answer = await ask({ type: 'choose-path', purpose: 'open', suggested: '' })
    expect(answer).toMatchObject({ ok: false, code: 'internal', detail: '' })
    expect(JSON.stringify(answer)).not.toContain('secret')
  })
})

test('what the engine says unasked reaches the window', () => {
  notify({ type: 'locked', reason: 'idle' })
  expect(window.webContents.sent).toEqual([['trellis', { type: 'locked', reason: 'idle' }]])
})
