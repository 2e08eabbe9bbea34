/** The browser host as a process of its own, with a page of Chromium on it. */
import { spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import type { Door, Folders } from './door.ts'

const START_MS = 30_000
const out = process.env['TRELLIS_OUT'] ?? 'out'
const program = join(import.meta.dirname, '..', out, 'main/browser.js')

interface Running {
  readonly child: ChildProcess
  readonly ended: Promise<unknown>
  readonly address: string
}

function environment({ folder, dataFolder, tmpFolder }: Folders): NodeJS.ProcessEnv {
  return { ...process.env, HOME: folder, TMPDIR: tmpFolder, TRELLIS_DATA: dataFolder }
}

async function start(
  folders: Folders,
  args: readonly string[],
  hear: (text: string) => void,
): Promise<Running> {
  const all = [program, '--no-open', '--data', folders.dataFolder, ...args]
  const child = spawn(process.execPath, all, { cwd: folders.folder, env: environment(folders) })
  const ended = once(child, 'exit')
  const address = await new Promise<string>((resolve, reject) => {
    let words = ''
    const listen = (data: unknown): void => {
      words += String(data)
      hear(String(data))
      const found = /Trellis is at (\S+)\n/.exec(words)?.[1]
      if (found !== undefined) resolve(found)
    }
    child.stdout.on('data', listen)
    child.stderr.on('data', listen)
    setTimeout(() => reject(new Error(`No address came:\n${words}`)), START_MS).unref()
    void ended.then(() => reject(new Error(`The program ended:\n${words}`)))
  })
  return { child, ended, address }
}

export async function openProgram(
  folders: Folders,
  args: readonly string[],
  page: Page,
): Promise<Door> {
  let output = ''
  const begin = (): Promise<Running> => start(folders, args, (text) => (output += text))
  let running = await begin()

  async function end(signal: NodeJS.Signals): Promise<void> {
    if (running.child.exitCode === null && running.child.signalCode === null)
      running.child.kill(signal)
    await running.ended
  }

  await page.goto(running.address)
  return {
    page: () => page,
    address: () => running.address,
    output: () => output,
    kill9: () => end('SIGKILL'),
    close: () => end('SIGTERM'),
    restart: async () => {
      await end('SIGTERM')
      running = await begin()
      await page.goto(running.address)
    },
  }
}
