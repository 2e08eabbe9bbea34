/** The whole desktop shell with its engine, its page in Chromium; only Electron itself is the small stand-in. */
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { Page } from '@playwright/test'
import type { Notice } from '../core/wire.ts'
import { fakeElectron, type FakeElectron } from '../main/electron/fake-electron.ts'
import { openShell } from '../main/electron/shell.ts'
import { startEngine, type EngineClient } from '../main/engine/client.ts'

const out = join(import.meta.dirname, '../out')
/** Nobody listens there: what the page gets, it gets from the shell. */
const address = 'http://127.0.0.1:9'

interface PageSide {
  readonly askShell: (message: unknown) => Promise<unknown>
  hearShell?: (notice: unknown) => void
  trellis?: unknown
}

export interface StandIn extends FakeElectron {
  readonly close: () => Promise<void>
}

/** What preload does, without Electron. */
function wirePage(): void {
  const side = globalThis as unknown as PageSide
  const listeners = new Set<(notice: unknown) => void>()
  side.hearShell = (notice) => listeners.forEach((listener) => listener(notice))
  side.trellis = {
    invoke: (message: unknown) => side.askShell(message),
    listen: (listener: (notice: unknown) => void) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
  }
}

async function serve(page: Page, { sessions }: FakeElectron): Promise<void> {
  const session = [...sessions.values()][0]
  await page.route(`${address}/**`, async (route) => {
    const url = route.request().url().replace(address, 'trellis://window')
    const asked = { url, headers: new Headers(route.request().headers()) }
    const response = (await session?.handlers['trellis']?.(asked)) as Response
    const body = Buffer.from(await response.arrayBuffer())
    const headers = Object.fromEntries(response.headers)
    await route.fulfill({ status: response.status, headers, body })
  })
}

export async function openStandIn(page: Page, dataFolder: string): Promise<StandIn> {
  const fake = fakeElectron(dataFolder)
  let engine: EngineClient | undefined
  await openShell(fake.parts, {
    out,
    startEngine: (folder, keyStore) => {
      const entry = pathToFileURL(join(out, 'main/engine.js'))
      engine = startEngine({ entry, dataFolder: folder, keyStore, log: () => undefined })
      return engine
    },
    prepare: () => Promise.resolve(),
    openFile: () => undefined,
  })
  const contents = fake.windows[0]?.webContents
  const tell = (_channel: unknown, notice: unknown): void => {
    // A notice that comes while the page is gone has nobody to hear it.
    void page
      .evaluate((said) => (globalThis as unknown as PageSide).hearShell?.(said), notice as Notice)
      .catch(() => undefined)
  }
  if (contents !== undefined) Object.assign(contents, { send: tell })
  await serve(page, fake)
  await page.exposeFunction('askShell', (message: unknown) =>
    fake.channels.get('trellis')?.({ senderFrame: contents?.mainFrame }, message, []),
  )
  await page.addInitScript(wirePage)
  await page.goto(`${address}/index.html`)
  return { ...fake, close: async () => engine?.close() }
}
