/** A small stand-in for Electron: it does nothing but remember what the shell told it. */
import { EventEmitter } from 'node:events'
import type { ElectronParts, Shell } from './electron-parts.ts'

type Handler = (...args: readonly unknown[]) => unknown

function remember(): { readonly calls: unknown[][]; readonly by: Handler } {
  const calls: unknown[][] = []
  return { calls, by: (...args) => void calls.push([...args]) }
}

export class FakeContents extends EventEmitter {
  readonly mainFrame = { url: 'trellis://window/index.html' }
  readonly sent: unknown[][] = []
  openHandler: Handler | null = null

  setWindowOpenHandler(handler: Handler): void {
    this.openHandler = handler
  }

  send(...args: unknown[]): void {
    this.sent.push(args)
  }
}

export class FakeWindow extends EventEmitter {
  readonly webContents = new FakeContents()
  readonly options: { readonly webPreferences: Readonly<Record<string, unknown>> }
  readonly loaded: string[] = []
  shown = false
  focused = 0

  constructor(options: FakeWindow['options']) {
    super()
    this.options = options
  }

  loadURL(address: string): Promise<void> {
    this.loaded.push(address)
    return Promise.resolve()
  }

  show(): void {
    this.shown = true
  }

  focus(): void {
    this.focused += 1
  }

  isDestroyed(): boolean {
    return false
  }

  isMinimized(): boolean {
    return false
  }

  /** The window as the shell's own functions take it; it has all of it that they use. */
  asShell(): Shell {
    return this as unknown as Shell
  }
}

export class FakeSession extends EventEmitter {
  readonly handlers: Record<string, Handler> = {}
  spellChecker = true
  readonly protocol = {
    handle: (scheme: string, handler: Handler): void => {
      this.handlers[scheme] = handler
    },
  }
  readonly webRequest = {
    onBeforeRequest: (handler: Handler): void => {
      this.handlers['request'] = handler
    },
  }

  setPermissionRequestHandler(handler: Handler): void {
    this.handlers['permission'] = handler
  }

  setPermissionCheckHandler(handler: Handler): void {
    this.handlers['permission-check'] = handler
  }

  setDevicePermissionHandler(handler: Handler): void {
    this.handlers['device'] = handler
  }

  setDisplayMediaRequestHandler(handler: Handler): void {
    this.handlers['display'] = handler
  }

  setSpellCheckerEnabled(enabled: boolean): void {
    this.spellChecker = enabled
  }
}

export class FakeApp extends EventEmitter {
  readonly isPackaged: boolean
  readonly userData: string
  readonly exits: number[] = []
  readonly switches: string[] = []
  readonly commandLine = {
    appendSwitch: (name: string, value?: string): void =>
      void this.switches.push(value === undefined ? name : `${name}=${value}`),
  }
  quits = 0
  sandboxed = false
  isFirst = true

  constructor(userData: string, isPackaged: boolean) {
    super()
    this.userData = userData
    this.isPackaged = isPackaged
  }

  requestSingleInstanceLock(): boolean {
    return this.isFirst
  }

  getPath(name: string): string {
    return name === 'userData' ? this.userData : `/no/such/${name}`
  }

  enableSandbox(): void {
    this.sandboxed = true
  }

  whenReady(): Promise<void> {
    return Promise.resolve()
  }

  /** Asks everybody first, as Electron does, and ends only where nobody objects. */
  quit(): void {
    this.quits += 1
    const objections: true[] = []
    this.emit('before-quit', { preventDefault: () => objections.push(true) })
    if (objections.length === 0) this.exits.push(0)
  }

  exit(status: number): void {
    this.exits.push(status)
  }
}

export interface FakeElectron {
  readonly parts: ElectronParts
  readonly app: FakeApp
  readonly windows: FakeWindow[]
  readonly sessions: Map<string, FakeSession>
  readonly channels: Map<string, Handler>
  readonly schemes: unknown[][]
  readonly menus: unknown[][]
  /** Menus that opened under the mouse. */
  readonly popups: unknown[]
  readonly copied: unknown[][]
  /** What the person answers in the next dialogs. */
  readonly answers: { open: readonly string[]; save: string | null }
  readonly asked: { readonly kind: 'open' | 'save'; readonly options: unknown }[]
  readonly store: { backend: string; available: boolean }
}

type Answers = FakeElectron['answers']
type Asked = FakeElectron['asked']

function fakeDialog(answers: Answers, asked: Asked) {
  return {
    showOpenDialog: (_window: unknown, options: unknown) => {
      asked.push({ kind: 'open', options })
      return Promise.resolve({ canceled: answers.open.length === 0, filePaths: answers.open })
    },
    showSaveDialog: (_window: unknown, options: unknown) => {
      asked.push({ kind: 'save', options })
      return Promise.resolve({ canceled: answers.save === null, filePath: answers.save ?? '' })
    },
  }
}

/** Scrambles instead of encrypting, so that a test can tell whether it was asked. */
function fakeSafeStorage(store: FakeElectron['store']) {
  const scramble = (bytes: Buffer): Buffer => Buffer.from(bytes.map((byte) => byte ^ 0x5a))
  return {
    getSelectedStorageBackend: () => store.backend,
    isAsyncEncryptionAvailable: () => Promise.resolve(store.available),
    encryptStringAsync: (text: string) => Promise.resolve(scramble(Buffer.from(text))),
    decryptStringAsync: (secret: Buffer) =>
      Promise.resolve({ result: scramble(secret).toString() }),
  }
}

function windowsOf(app: FakeApp, windows: FakeWindow[]) {
  return class extends FakeWindow {
    constructor(options: FakeWindow['options']) {
      super(options)
      windows.push(this)
      app.emit('web-contents-created', {}, this.webContents)
    }
  }
}

/** A built menu is its template, and can be opened. */
function fakeMenu(setApplicationMenu: Handler, popups: unknown[]) {
  return {
    setApplicationMenu,
    buildFromTemplate: (template: readonly unknown[]) =>
      Object.assign([...template], { popup: () => void popups.push(template) }),
  }
}

function sessionsIn(sessions: Map<string, FakeSession>) {
  return (name: string): FakeSession => {
    const session = sessions.get(name) ?? new FakeSession()
    sessions.set(name, session)
    return session
  }
}

export function fakeElectron(userData = '/no/such/folder', isPackaged = true): FakeElectron {
  const app = new FakeApp(userData, isPackaged)
  const windows: FakeWindow[] = []
  const sessions = new Map<string, FakeSession>()
  const channels = new Map<string, Handler>()
  const schemes = remember()
  const menus = remember()
  const popups: unknown[] = []
  const copied = remember()
  const answers: Answers = { open: [], save: null }
  const asked: Asked = []
  const store = { backend: 'gnome_libsecret', available: true }
  const all = {
    app,
    BrowserWindow: windowsOf(app, windows),
    ipcMain: { handle: (name: string, handler: Handler) => void channels.set(name, handler) },
    protocol: { registerSchemesAsPrivileged: schemes.by },
    Menu: fakeMenu(menus.by, popups),
    session: { fromPartition: sessionsIn(sessions) },
    clipboard: { writeText: copied.by },
    dialog: fakeDialog(answers, asked),
    safeStorage: fakeSafeStorage(store),
  }
  // The stand-in has only those members of Electron's types that the shell uses.
  const parts = all as unknown as ElectronParts
  const told = { schemes: schemes.calls, menus: menus.calls, popups, copied: copied.calls }
  return { parts, app, windows, sessions, channels, answers, asked, store, ...told }
}
