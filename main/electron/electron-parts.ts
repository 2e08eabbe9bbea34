/** The parts of Electron that the shell uses; given as an argument, so that tests can give a small stand-in. */
import type * as Electron from 'electron'

export type ElectronParts = Pick<
  typeof Electron,
  | 'app'
  | 'BrowserWindow'
  | 'clipboard'
  | 'dialog'
  | 'ipcMain'
  | 'Menu'
  | 'protocol'
  | 'safeStorage'
  | 'session'
>

export type Shell = Electron.BrowserWindow
export type ShellSession = Electron.Session
export type { IpcMainInvokeEvent, MenuItemConstructorOptions, WebContents } from 'electron'
