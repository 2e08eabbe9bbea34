import { expect, test, vi } from 'vitest'

const told = vi.hoisted(() => ({
  exposed: new Map<string, Record<string, (...args: never[]) => unknown>>(),
  invoked: [] as unknown[][],
  heard: new Map<string, (event: unknown, notice: unknown) => void>(),
}))

vi.mock('electron', () => ({
  contextBridge: {
    exposeInMainWorld: (name: string, wire: Record<string, () => unknown>) =>
      told.exposed.set(name, wire),
  },
  ipcRenderer: {
    invoke: (...args: unknown[]) => {
      told.invoked.push(args)
      return Promise.resolve('reply')
    },
    on: (channel: string, hear: () => void) => told.heard.set(channel, hear),
    off: (channel: string) => told.heard.delete(channel),
  },
  webUtils: { getPathForFile: ({ name }: { name: string }) => `/home/me/${name}` },
}))

await import('./preload.ts')
const wire = told.exposed.get('trellis') as unknown as {
  invoke: (message: unknown, files?: readonly unknown[]) => Promise<unknown>
  listen: (listener: (notice: unknown) => void) => () => void
}

test('gives the window two functions and nothing of Electron', () => {
  expect([...told.exposed.keys()]).toEqual(['trellis'])
  expect(Object.keys(wire)).toEqual(['invoke', 'listen'])
})

test('asks over one channel, and says itself where dropped files lie', async () => {
  expect(await wire.invoke({ type: 'take' }, [{ name: 'a.txt' }])).toBe('reply')
  expect(told.invoked).toEqual([['trellis', { type: 'take' }, ['/home/me/a.txt']]])
})

test('hears notices without their event, until told to stop', () => {
  const heard: unknown[] = []
  const stop = wire.listen((notice) => heard.push(notice))
  told.heard.get('trellis')?.({ sender: 'secret' }, 'notice')
  stop()
  expect(heard).toEqual(['notice'])
  expect(told.heard.size).toBe(0)
})
