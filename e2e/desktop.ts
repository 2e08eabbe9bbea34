/** The desktop shell in Electron, where its runtime is present. */
import { once } from 'node:events'
import { join } from 'node:path'
import { _electron, type ElectronApplication, type Page } from '@playwright/test'
import type { Door, Folders } from './door.ts'

const root = join(import.meta.dirname, '..')

function settings({ folder, dataFolder, tmpFolder }: Folders): Record<string, string> {
  const inherited = Object.entries(process.env).flatMap(([name, value]) =>
    value === undefined ? [] : [[name, value] as const],
  )
  return {
    ...Object.fromEntries(inherited),
    HOME: folder,
    TMPDIR: tmpFolder,
    TRELLIS_DATA: dataFolder,
  }
}

export async function openDesktop(folders: Folders, args: readonly string[]): Promise<Door> {
  let output = ''
  async function begin(): Promise<{ app: ElectronApplication; page: Page }> {
    const app = await _electron.launch({
      executablePath: process.env['TRELLIS_DESKTOP'] ?? '',
      args: [root, `--user-data-dir=${folders.dataFolder}`, ...args],
      env: settings(folders),
    })
    const hear = (data: unknown): void => void (output += String(data))
    app.process().stdout?.on('data', hear)
    app.process().stderr?.on('data', hear)
    return { app, page: await app.firstWindow() }
  }
  let { app, page } = await begin()

  return {
    page: () => page,
    address: () => page.url(),
    output: () => output,
    kill9: async () => {
      const ended = once(app.process(), 'exit')
      app.process().kill('SIGKILL')
      await ended
    },
    close: () => app.close(),
    restart: async () => {
      await app.close().catch(() => undefined)
      ;({ app, page } = await begin())
    },
  }
}
