import { describe, expect, onTestFinished, test, vi } from 'vitest'
import { browserBridge } from './browser.ts'

/** The browser's socket, with its other end in the test's hands. */
class Socket extends EventTarget {
  readyState: number = WebSocket.CONNECTING
  readonly sent: { readonly id: number; readonly type: string }[] = []
  send(data: string): void {
    this.sent.push(JSON.parse(data) as { id: number; type: string })
  }
  opens(): void {
    this.readyState = WebSocket.OPEN
    this.dispatchEvent(new Event('open'))
  }
  falls(): void {
    this.readyState = WebSocket.CLOSED
    this.dispatchEvent(new Event('close'))
  }
  says(message: unknown): void {
    this.dispatchEvent(new MessageEvent('message', { data: JSON.stringify(message) }))
  }
}

function open() {
  const sockets: Socket[] = []
  const bridge = browserBridge('http://127.0.0.1:1', () => {
    const socket = new Socket()
    sockets.push(socket)
    // The bridge uses exactly what `Socket` has of a WebSocket.
    return socket as unknown as WebSocket
  })
  return { bridge, sockets, newest: () => sockets.at(-1)! }
}

const request = { feature: 'network', procedure: 'list', input: {} }
const reply = { ok: true, value: 'yes', touched: [] }

test('a call waits for the wire to open, and gets the reply of its own number', async () => {
  const { bridge, newest } = open()
  const first = bridge.call(request)
  const second = bridge.call(request)
  newest().opens()
  await vi.waitFor(() => expect(newest().sent).toHaveLength(2))
  const [one, two] = newest().sent
  newest().says({ type: 'reply', id: two!.id, reply: { ...reply, value: 'second' } })
  newest().says({ type: 'reply', id: one!.id, reply: { ...reply, value: 'first' } })
  await expect(first).resolves.toMatchObject({ value: 'first' })
  await expect(second).resolves.toMatchObject({ value: 'second' })
})

test('what was on its way when the wire fell is rejected, never answered twice', async () => {
  const { bridge, newest } = open()
  newest().opens()
  const call = bridge.call(request)
  await vi.waitFor(() => expect(newest().sent).toHaveLength(1))
  newest().falls()
  await expect(call).rejects.toMatchObject({ code: 'connection-lost' })
})

test('the wire opens again by itself and says so', async () => {
  vi.useFakeTimers()
  try {
    const { bridge, sockets, newest } = open()
    const states: boolean[] = []
    bridge.connected((connected) => states.push(connected))
    newest().opens()
    newest().falls()
    await vi.advanceTimersByTimeAsync(10_000)
    expect(sockets).toHaveLength(2)
    newest().opens()
    expect(states).toEqual([true, false, true])
  } finally {
    vi.useRealTimers()
  }
})

test('a wire that cannot be opened keeps being tried, ever more slowly', async () => {
  vi.useFakeTimers()
  try {
    const { bridge, sockets, newest } = open()
    const call = bridge.call(request).catch((error: unknown) => error)
    newest().falls()
    expect(await call).toMatchObject({ code: 'connection-lost' })
    for (let times = 0; times < 6; times += 1) {
      const before = sockets.length
      await vi.advanceTimersByTimeAsync(5_000)
      expect(sockets.length).toBe(before + 1)
      newest().falls()
    }
  } finally {
    vi.useRealTimers()
  }
})

test('notices reach those who listen, until they leave', () => {
  const { bridge, newest } = open()
  const heard: unknown[] = []
  const leave = bridge.listen((notice) => heard.push(notice))
  newest().opens()
  newest().says({ type: 'notice', notice: { type: 'locked', reason: 'idle' } })
  leave()
  newest().says({ type: 'notice', notice: { type: 'locked', reason: 'asked' } })
  expect(heard).toEqual([{ type: 'locked', reason: 'idle' }])
})

test('cancelling without a wire does nothing', () => {
  const { bridge, newest } = open()
  bridge.cancel('job')
  expect(newest().sent).toEqual([])
})

describe('a file that does not arrive', () => {
  const bytes = (name: string): File => new File(['x'], name)
  const unreadable = (name: string): File =>
    Object.assign(bytes(name), {
      slice: () => ({ arrayBuffer: () => Promise.reject(new Error('gone')) }),
    })
  /** A host that takes `good.txt`, cuts the others off, and answers other questions where it is there. */
  function hostThat(isThere: boolean): void {
    const answer = (status: number) => new Response('{"ticket":"t"}', { status })
    vi.stubGlobal('fetch', (_: string, request: RequestInit) => {
      const name = new Headers(request.headers).get('X-File-Name')
      if (name === 'good.txt' && isThere) return Promise.resolve(answer(200))
      if (name === 'large.txt') return Promise.resolve(answer(413))
      return name === null && isThere
        ? Promise.resolve(answer(200))
        : Promise.reject(new Error('cut off'))
    })
    onTestFinished(() => void vi.unstubAllGlobals())
  }

  test('says why, and keeps none of the others away', async () => {
    hostThat(true)
    const files = [bytes('good.txt'), bytes('stalls.txt'), unreadable('b.txt'), bytes('large.txt')]
    const taken = await open().bridge.takeFiles(files)
    expect(taken.map(({ name, problem }) => [name, problem])).toEqual([
      ['good.txt', undefined],
      ['stalls.txt', 'upload-stalled'],
      ['b.txt', 'file-gone'],
      ['large.txt', 'too-large'],
    ])
  })

  test('alone is an error of its own', async () => {
    hostThat(true)
    const taking = open().bridge.takeFiles([bytes('stalls.txt')])
    await expect(taking).rejects.toMatchObject({ code: 'upload-stalled' })
  })

  test('because the host is gone is told once for all', async () => {
    hostThat(false)
    const taking = open().bridge.takeFiles([bytes('a.txt'), bytes('b.txt')])
    await expect(taking).rejects.toMatchObject({ code: 'connection-lost' })
  })
})
