import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import type { Request } from '../../core/wire.ts'
import type { EngineClient } from '../engine/client.ts'
import { fakeElectron, type FakeElectron } from './fake-electron.ts'
import { openShell, type ShellOptions } from './shell.ts'

let folder = ''
beforeEach(() => (folder = mkdtempSync(join(tmpdir(), 'trellis-shell-'))))
afterEach(() => rmSync(folder, { recursive: true }))

interface Opened extends FakeElectron {
  readonly calls: Request[]
  readonly opened: string[]
  readonly closed: () => boolean
  readonly hasKeyStore: () => boolean
}

async function open(
  prepare: (fake: FakeElectron) => void = () => undefined,
  isPackaged = true,
): Promise<Opened> {
  const fake = fakeElectron(folder, isPackaged)
  prepare(fake)
  const calls: Request[] = []
  const opened: string[] = []
  let closed = false
  let hasKeyStore = false
  const engine: EngineClient = {
    call: (request) => {
      calls.push(request)
      return Promise.resolve({ ok: true, value: null, touched: [] })
    },
    cancel: () => undefined,
    listen: () => () => undefined,
    letIn: () => 'ticket',
    letInStream: () => 'ticket',
    readPart: () => Promise.resolve(null),
    takeOut: () => Promise.resolve(null),
    close: () => {
      closed = true
      return Promise.resolve()
    },
  }
  const options: ShellOptions = {
    out: '/program/out',
    startEngine: (_folder, keyStore) => {
      hasKeyStore = keyStore !== null
      return engine
    },
    prepare: () => Promise.resolve(),
    openFile: (_folder, path) => void opened.push(path),
  }
  await openShell(fake.parts, options)
  return { ...fake, calls, opened, closed: () => closed, hasKeyStore: () => hasKeyStore }
}

const ourPage = 'trellis://window/index.html'
const theWindow = ({ windows }: Opened) => windows[0]!
const preferences = (opened: Opened) => theWindow(opened).options.webPreferences

describe('the window', () => {
  test.each([
    ['contextIsolation', true],
    ['sandbox', true],
    ['nodeIntegration', false],
    ['nodeIntegrationInWorker', false],
    ['nodeIntegrationInSubFrames', false],
    ['webSecurity', true],
    ['allowRunningInsecureContent', false],
    ['experimentalFeatures', false],
    ['webviewTag', false],
    ['navigateOnDragDrop', false],
    ['spellcheck', false],
    ['devTools', false],
  ])('has %s %s', async (name, value) => {
    expect(preferences(await open())[name]).toBe(value)
  })

  test('has developer tools where the program is not packaged', async () => {
    expect(preferences(await open(undefined, false))['devTools']).toBe(true)
  })

  test('keeps nothing on the disk: its session is in memory', async () => {
    expect(preferences(await open())['partition']).not.toMatch(/^persist:/)
  })

  test('is wired by the preload script of the program and by nothing else', async () => {
    expect(preferences(await open())['preload']).toBe(join('/program/out', 'preload/preload.cjs'))
  })

  test('shows the program’s own page, once it can be seen', async () => {
    const window = theWindow(await open())
    expect(window.loaded).toEqual([ourPage])
    expect(window.shown).toBe(false)
    window.emit('ready-to-show')
    expect(window.shown).toBe(true)
  })

  test('runs in the sandbox of the whole program', async () => {
    expect((await open()).app.sandboxed).toBe(true)
  })
})

describe('a page cannot leave', () => {
  const elsewhere = ['https://example.org/', 'file:///etc/passwd', 'trellis://other/index.html']

  test.each(['will-navigate', 'will-frame-navigate'])(
    '%s elsewhere is prevented',
    async (event) => {
      const { webContents } = theWindow(await open())
      for (const url of elsewhere) {
        let prevented = false
        webContents.emit(event, { url, preventDefault: () => (prevented = true) })
        expect(prevented, url).toBe(true)
      }
    },
  )

  test('moving between screens is allowed', async () => {
    let prevented = false
    const event = { url: `${ourPage}#/code`, preventDefault: () => (prevented = true) }
    theWindow(await open()).webContents.emit('will-navigate', event)
    expect(prevented).toBe(false)
  })

  test.each(['will-redirect', 'will-attach-webview'])('%s is prevented', async (name) => {
    let prevented = false
    const event = { preventDefault: () => (prevented = true) }
    theWindow(await open()).webContents.emit(name, event)
    expect(prevented).toBe(true)
  })

  test('new windows are denied', async () => {
    const answer = theWindow(await open()).webContents.openHandler?.({
      url: 'https://example.org/',
    })
    expect(answer).toEqual({ action: 'deny' })
  })
})

describe('the session', () => {
  const own = (opened: Opened) => opened.sessions.get(String(preferences(opened)['partition']))!

  test.each(['media', 'geolocation', 'notifications', 'clipboard-read', 'fileSystem'])(
    'denies permission %s',
    async (permission) => {
      const session = own(await open())
      const answers: unknown[] = []
      session.handlers['permission']?.({}, permission, (granted: boolean) => answers.push(granted))
      expect(answers).toEqual([false])
      expect(session.handlers['permission-check']?.({}, permission)).toBe(false)
    },
  )

  test('denies devices and the screen', async () => {
    const session = own(await open())
    const streams: unknown[] = []
    session.handlers['display']?.({}, (stream: unknown) => streams.push(stream))
    expect(session.handlers['device']?.({})).toBe(false)
    expect(streams).toEqual([{}])
  })

  test('fetches no dictionary', async () => {
    expect(own(await open()).spellChecker).toBe(false)
  })

  test.each([
    ['https://example.org/font.woff2', true],
    ['http://127.0.0.1:80/', true],
    ['ws://example.org/', true],
    ['file:///etc/passwd', true],
    ['trellis://window/assets/index.js', false],
    ['data:image/png;base64,AA==', false],
  ])('a request for %s is cancelled: %s', async (url, cancel) => {
    const answers: unknown[] = []
    own(await open()).handlers['request']?.({ url }, (answer: unknown) => answers.push(answer))
    expect(answers).toEqual([{ cancel }])
  })

  test('downloads nothing', async () => {
    let prevented = false
    own(await open()).emit('will-download', { preventDefault: () => (prevented = true) })
    expect(prevented).toBe(true)
  })
})

describe('the menu under the mouse', () => {
  const rolesAt = async (params: { isEditable: boolean; selectionText: string }) => {
    const opened = await open()
    theWindow(opened).webContents.emit('context-menu', {}, params)
    const menus = opened.popups as { role: string; enabled?: boolean }[][]
    return menus.map((items) => items.map(({ role, enabled }) => `${role} ${enabled ?? true}`))
  }

  test('writes in a field', async () => {
    expect(await rolesAt({ isEditable: true, selectionText: '' })).toEqual([
      ['cut false', 'copy false', 'paste true', 'selectAll true'],
    ])
  })

  test('copies selected text elsewhere, and is silent where there is nothing to do', async () => {
    expect(await rolesAt({ isEditable: false, selectionText: 'trust' })).toEqual([['copy true']])
    expect(await rolesAt({ isEditable: false, selectionText: ' ' })).toEqual([])
  })
})

describe('the program', () => {
  test('looks up no name on any network', async () => {
    const { app } = await open()
    expect(app.switches).toContain('host-resolver-rules=MAP * ~NOTFOUND')
    expect(app.switches).toContain('disable-background-networking')
    expect(app.switches).toContain('disable-component-update')
  })

  test('announces its scheme as secure, lets recordings stream over it, and gives it nothing more', async () => {
    expect((await open()).schemes).toEqual([
      [
        [
          {
            scheme: 'trellis',
            privileges: { standard: true, secure: true, stream: true, supportFetchAPI: true },
          },
        ],
      ],
    ])
  })

  test('opens one channel', async () => {
    expect([...(await open()).channels.keys()]).toEqual(['trellis'])
  })

  test('is there once: a second start ends at once and opens no window', async () => {
    const { app, windows } = await open((fake) => (fake.app.isFirst = false))
    expect(app.quits).toBe(1)
    expect(windows).toEqual([])
  })

  test('a second start brings the window forward and names its project file', async () => {
    const opened = await open()
    opened.app.emit('second-instance', {}, ['trellis', '/home/me/north.trellis'])
    expect(opened.opened).toEqual(['/home/me/north.trellis'])
    expect(theWindow(opened).focused).toBe(1)
  })

  test('ends only after the engine has closed', async () => {
    const { app, closed } = await open()
    app.emit('window-all-closed')
    await Promise.resolve()
    await Promise.resolve()
    expect(closed()).toBe(true)
    expect(app.exits).toEqual([0])
  })

  test('uses the system’s key store, and none where that would be plain text', async () => {
    expect((await open()).hasKeyStore()).toBe(true)
    if (process.platform !== 'linux') return
    expect((await open((fake) => (fake.store.backend = 'basic_text'))).hasKeyStore()).toBe(false)
  })

  test('locks the project from the menu', async () => {
    const opened = await open()
    const [[template]] = opened.menus as [[{ submenu?: { click?: () => void }[] }[]]]
    for (const item of template.flatMap(({ submenu }) => submenu ?? [])) item.click?.()
    expect(opened.calls).toEqual([{ feature: 'project', procedure: 'lock', input: {} }])
  })
})
