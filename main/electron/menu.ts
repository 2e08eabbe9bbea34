/** The menu bar: what a system expects there; everything else has its place in the window. */
import type { ElectronParts, MenuItemConstructorOptions } from './electron-parts.ts'
import { words } from './words.ts'

interface MenuOptions {
  readonly mac: boolean
  readonly packaged: boolean
  readonly lock: () => void
}

/** The window hears keys first, so its own undo comes before the menu's. */
export function menuTemplate({ mac, packaged, lock }: MenuOptions): MenuItemConstructorOptions[] {
  const lockItem = { label: words.menu.lock, accelerator: 'CmdOrCtrl+L', click: lock }
  const developer: MenuItemConstructorOptions[] = packaged
    ? []
    : [{ type: 'separator' }, { role: 'toggleDevTools', label: words.menu.developerTools }]
  return [
    ...(mac ? [{ role: 'appMenu' } as const] : []),
    {
      label: words.menu.file,
      submenu: [lockItem, { type: 'separator' }, { role: mac ? 'close' : 'quit' }],
    },
    { role: 'editMenu', label: words.menu.edit },
    {
      label: words.menu.view,
      submenu: [
        { role: 'resetZoom' },
        { role: 'zoomIn' },
        { role: 'zoomOut' },
        { type: 'separator' },
        { role: 'togglefullscreen' },
        ...developer,
      ],
    },
    { role: 'windowMenu', label: words.menu.window },
  ]
}

export function setMenu(
  { app, Menu }: Pick<ElectronParts, 'app' | 'Menu'>,
  lock: () => void,
): void {
  const options = { mac: process.platform === 'darwin', packaged: app.isPackaged, lock }
  Menu.setApplicationMenu(Menu.buildFromTemplate(menuTemplate(options)))
}
