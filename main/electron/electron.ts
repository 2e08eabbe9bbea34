/** Starts the desktop shell; the only file of `main` that Electron itself runs. */
import {
  app,
  BrowserWindow,
  clipboard,
  dialog,
  ipcMain,
  Menu,
  protocol,
  safeStorage,
  session,
} from 'electron'
import { dirname } from 'node:path'
import { fileURLToPath } from 'node:url'
import { openDemo } from '../engine/open-demo.ts'
import { startEngine } from '../engine/client.ts'
import { openRecent } from '../project/local-settings.ts'
import { openShell } from './shell.ts'

void openShell(
  { app, BrowserWindow, clipboard, dialog, ipcMain, Menu, protocol, safeStorage, session },
  {
    out: dirname(dirname(fileURLToPath(import.meta.url))),
    startEngine: (dataFolder, keyStore) =>
      startEngine({
        entry: new URL('./engine.js', import.meta.url),
        dataFolder,
        keyStore,
        log: (line) => process.stderr.write(`${line}\n`),
      }),
    prepare: async (engine) => {
      if (process.argv.includes('--demo')) await openDemo(engine, app.getPath('userData'))
    },
    openFile: (dataFolder, path) => openRecent(dataFolder).add(path),
  },
).catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`)
  app.exit(1)
})
