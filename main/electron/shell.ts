/** The desktop host from start to quit: one instance, one window, one engine. */
import { join } from 'node:path'
import type { EngineClient } from '../engine/client.ts'
import { openChannel } from './channel.ts'
import { offerContextMenu } from './context-menu.ts'
import { openDesk } from './desk.ts'
import type { ElectronParts, Shell } from './electron-parts.ts'
import { openKeyStore, type AnswerKeys } from './key-store.ts'
import { lockDownContents, lockDownProgram, lockDownSession } from './lock-down.ts'
import { setMenu } from './menu.ts'
import { announceScheme, servePage } from './page.ts'
import { openWindow, PARTITION } from './window.ts'

export interface ShellOptions {
  /** Folder `out`, as built. */
  readonly out: string
  readonly startEngine: (dataFolder: string, keyStore: AnswerKeys | null) => EngineClient
  /** Called once the engine runs and before the window opens. */
  readonly prepare: (engine: EngineClient) => Promise<void>
  /** Told of project files that the system wants opened. */
  readonly openFile: (dataFolder: string, path: string) => void
}

function comeForward(window: Shell | null): void {
  if (window === null || window.isDestroyed()) return
  if (window.isMinimized()) window.restore()
  window.focus()
}

/** Waits for the engine to have written everything before the program ends. */
function quitCleanly({ app }: Pick<ElectronParts, 'app'>, engine: EngineClient): void {
  let closing = false
  app.on('window-all-closed', () => app.quit())
  app.on('before-quit', (event) => {
    event.preventDefault()
    if (closing) return
    closing = true
    void engine.close().finally(() => app.exit(0))
  })
}

const projectIn = (args: readonly string[]): string | undefined =>
  args.slice(1).find((arg) => arg.endsWith('.trellis'))

/** Electron becomes ready only after the first script has run to its end: nobody may wait for this at top level. */
export async function openShell(electron: ElectronParts, options: ShellOptions): Promise<void> {
  const { app, session } = electron
  if (!app.requestSingleInstanceLock()) {
    app.quit()
    return
  }
  const dataFolder = app.getPath('userData')
  let window: Shell | null = null
  const openFile = (path: string | undefined): void => {
    if (path !== undefined) options.openFile(dataFolder, path)
    comeForward(window)
  }
  app.on('second-instance', (_event, args) => openFile(projectIn(args)))
  app.on('open-file', (_event, path) => openFile(path))
  app.on('web-contents-created', (_event, contents) => {
    lockDownContents(contents)
    offerContextMenu(electron, contents)
  })
  lockDownProgram(electron)
  announceScheme(electron)
  await app.whenReady()

  openFile(projectIn(process.argv))
  const keys = await openKeyStore(electron, join(dataFolder, 'keys'))
  const engine = options.startEngine(dataFolder, keys)
  quitCleanly(electron, engine)
  await options.prepare(engine)
  const own = session.fromPartition(PARTITION)
  lockDownSession(own)
  servePage(own, join(options.out, 'renderer'), engine.readPart)
  setMenu(electron, () => {
    void engine.call({ feature: 'project', procedure: 'lock', input: {} })
  })
  window = openWindow(electron, join(options.out, 'preload/preload.cjs'))
  openChannel(electron, window, engine, openDesk(electron, window, engine))
}
