/** The one window: isolated, sandboxed, without Node, with nothing of it kept on the disk. */
import type { ElectronParts, Shell } from './electron-parts.ts'
import { PAGE } from './policy.ts'
import { words } from './words.ts'

/** In memory only: Chromium keeps neither cache nor storage of it. */
export const PARTITION = 'window'

export function openWindow(
  { app, BrowserWindow }: Pick<ElectronParts, 'app' | 'BrowserWindow'>,
  preload: string,
): Shell {
  const window = new BrowserWindow({
    title: words.title,
    width: 1280,
    height: 800,
    minWidth: 400,
    minHeight: 500,
    show: false,
    webPreferences: {
      preload,
      partition: PARTITION,
      contextIsolation: true,
      sandbox: true,
      nodeIntegration: false,
      nodeIntegrationInWorker: false,
      nodeIntegrationInSubFrames: false,
      webSecurity: true,
      allowRunningInsecureContent: false,
      experimentalFeatures: false,
      webviewTag: false,
      navigateOnDragDrop: false,
      spellcheck: false,
      devTools: !app.isPackaged,
    },
  })
  window.once('ready-to-show', () => window.show())
  void window.loadURL(PAGE)
  return window
}
