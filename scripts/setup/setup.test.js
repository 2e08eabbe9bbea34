import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { fingerprint } from './build.js'
import { desktop } from './desktop.js'
import { agree, programOf } from './packages.js'
import { run, runQuietly } from './run.js'

let folder = ''
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'trellis-setup-'))
})
afterEach(() => rmSync(folder, { recursive: true }))

describe('packages are installed again', () => {
  const lock = {
    packages: {
      '': {},
      'node_modules/a': { version: '1.0.0' },
      'node_modules/b-darwin': { version: '2.0.0', optional: true },
    },
  }

  test('not where everything is there, whatever is only for other platforms', () => {
    expect(agree(lock, { packages: { 'node_modules/a': { version: '1.0.0' } } })).toBe(true)
  })

  test('where nothing was ever installed', () => {
    expect(agree(lock, null)).toBe(false)
  })

  test('where one is missing or of another version', () => {
    expect(agree(lock, { packages: {} })).toBe(false)
    expect(agree(lock, { packages: { 'node_modules/a': { version: '1.0.1' } } })).toBe(false)
  })
})

describe('the program is built again', () => {
  /** @param {string} path @param {string} text */
  const put = (path, text) => {
    mkdirSync(join(folder, path, '..'), { recursive: true })
    writeFileSync(join(folder, path), text)
  }

  test('where a source changed, came, or has another name', () => {
    put('core/a.ts', 'one')
    const first = fingerprint(folder)
    put('core/a.ts', 'two')
    const second = fingerprint(folder)
    put('main/b/c.ts', 'two')
    const third = fingerprint(folder)
    rmSync(join(folder, 'main/b/c.ts'))
    put('main/b/d.ts', 'two')
    expect(new Set([first, second, third, fingerprint(folder)]).size).toBe(4)
  })

  test('where a package has another version', () => {
    const before = fingerprint(folder)
    put('package-lock.json', '{}')
    expect(fingerprint(folder)).not.toBe(before)
  })

  test('not where only tests or documents changed', () => {
    put('core/a.ts', 'one')
    const before = fingerprint(folder)
    put('core/a.test.ts', 'new')
    put('docs/a.md', 'new')
    expect(fingerprint(folder)).toBe(before)
  })
})

describe.skipIf(process.platform !== 'linux')('the desktop shell opens', () => {
  const there = () => ({ ELECTRON_OVERRIDE_DIST_PATH: folder, DISPLAY: ':0' })

  test('where the runtime is, and a display, and a person who is not root', () => {
    writeFileSync(join(folder, 'electron'), '')
    expect(desktop(there(), false)).toEqual({ program: join(folder, 'electron') })
  })

  test('and where not, it is said why', () => {
    expect(desktop(there(), false)).toEqual({ missing: 'Electron’s runtime is not installed' })
    writeFileSync(join(folder, 'electron'), '')
    expect(desktop({ ...there(), DISPLAY: '' }, false)).toEqual({ missing: 'there is no display' })
    expect(desktop(there(), true)).toEqual({ missing: 'Electron does not run as root' })
  })
})

describe('another program', () => {
  const node = process.execPath

  test('gives its exit status', async () => {
    expect(await run(node, ['-e', 'process.exit(3)'])).toBe(3)
  })

  test('that a signal ended did not succeed', async () => {
    expect(await run(node, ['-e', 'process.kill(process.pid, "SIGKILL")'])).toBe(137)
  })

  test('that fails quietly says then what it had to say', async () => {
    const failing = runQuietly(node, ['-e', 'console.error("no room"); process.exit(1)'])
    await expect(failing).rejects.toThrow('no room')
  })

  test('that does not exist is a failure', async () => {
    await expect(run(join(folder, 'nothing'), [])).rejects.toThrow('ENOENT')
  })

  test('of a package is found by its name', () => {
    expect(programOf('typescript', 'tsc')).toMatch(/typescript.bin.tsc$/)
    expect(() => programOf('typescript', 'nothing')).toThrow('no program nothing')
  })
})
