/** Trellis as a story meets it: a program of its own with folders of its own, behind either door. */
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { test as base, expect, type BrowserContext } from '@playwright/test'
import type { Door, DoorOption, Folders, Trellis } from './door.ts'
import { openDesktop } from './desktop.ts'
import { openProgram } from './program.ts'

/** Notes every request that leaves this computer, and every error that nobody caught. */
function watch(context: BrowserContext, complaints: string[]): void {
  context.on('request', (request) => {
    const { protocol, hostname } = new URL(request.url())
    const inside = ['data:', 'blob:', 'trellis:'].includes(protocol) || hostname === '127.0.0.1'
    if (!inside) complaints.push(`asked for ${request.url()}`)
  })
  context.on('weberror', (error) => complaints.push(`not caught: ${error.error().message}`))
}

function makeFolders(): Folders & { readonly root: string } {
  const root = mkdtempSync(join(tmpdir(), 'trellis-story-'))
  const made = { folder: 'projects', dataFolder: 'data', tmpFolder: 'tmp' }
  for (const name of Object.values(made)) mkdirSync(join(root, name))
  const at = (name: keyof typeof made): string => join(root, made[name])
  return { root, folder: at('folder'), dataFolder: at('dataFolder'), tmpFolder: at('tmpFolder') }
}

function asTrellis(door: Door, { folder, dataFolder, tmpFolder }: Folders): Trellis {
  return {
    folder,
    dataFolder,
    tmpFolder,
    get page() {
      return door.page()
    },
    get address() {
      return door.address()
    },
    get output() {
      return door.output()
    },
    kill9: door.kill9,
    restart: door.restart,
    close: door.close,
  }
}

interface Fixtures extends DoorOption {
  /** What the program is started with, besides its folders: `['--demo']`. */
  readonly programArguments: readonly string[]
  readonly trellis: Trellis
}

export const test = base.extend<Fixtures>({
  door: ['browser', { option: true }],
  programArguments: [[], { option: true }],
  trellis: async ({ door, programArguments, context, page }, use, info) => {
    const { root, ...folders } = makeFolders()
    const complaints: string[] = []
    watch(context, complaints)
    const opened =
      door === 'desktop'
        ? await openDesktop(folders, programArguments)
        : await openProgram(folders, programArguments, page)
    if (door === 'desktop') watch(opened.page().context(), complaints)
    try {
      await use(asTrellis(opened, folders))
    } finally {
      await opened.close()
      await info.attach('output', { body: opened.output(), contentType: 'text/plain' })
      rmSync(root, { recursive: true, force: true })
    }
    expect(complaints, 'the page kept to itself and to order').toEqual([])
  },
})

export { expect }
