/** Starts the browser host: `browser.js [--demo] [--port N] [--no-open] [--data FOLDER]`. */
import { spawn } from 'node:child_process'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { dataFolder } from '../data-folder.ts'
import { startEngine } from '../engine/client.ts'
import { DEMO_PASSPHRASE, openDemo } from '../engine/open-demo.ts'
import { openHost, type Host } from './host.ts'

const { values } = parseArgs({
  options: {
    demo: { type: 'boolean', default: false },
    port: { type: 'string', default: '0' },
    'no-open': { type: 'boolean', default: false },
    data: { type: 'string' },
  },
})

function say(line: string): void {
  process.stdout.write(`${line}\n`)
}

const openers: Readonly<Partial<Record<NodeJS.Platform, readonly [string, ...string[]]>>> = {
  darwin: ['open'],
  win32: ['cmd', '/c', 'start', ''],
}

/** A headless machine has no browser to open; there the printed address is all. */
function openBrowser(address: string): void {
  const { DISPLAY, WAYLAND_DISPLAY } = process.env
  const hasDisplay = process.platform !== 'linux' || Boolean(DISPLAY ?? WAYLAND_DISPLAY)
  if (values['no-open'] || !hasDisplay) return
  const [program, ...before] = openers[process.platform] ?? ['xdg-open']
  const opened = spawn(program, [...before, address], { stdio: 'ignore', detached: true })
  opened.on('error', () => undefined)
  opened.unref()
}

function offerNewAddress(host: Host): void {
  if (!process.stdin.isTTY) return
  say('Press Enter for a new address, Ctrl-C to close Trellis.')
  createInterface({ input: process.stdin }).on('line', () =>
    say(`Trellis is at ${host.newAddress()}`),
  )
}

async function main(): Promise<void> {
  const folder = values.data ?? dataFolder()
  const entry = new URL('./engine.js', import.meta.url)
  const log = (line: string): void => void process.stderr.write(`${line}\n`)
  const engine = startEngine({ entry, dataFolder: folder, keyStore: null, log })
  if (values.demo) {
    await openDemo(engine, folder)
    say(`The demo project is open; if it locks itself, its passphrase is "${DEMO_PASSPHRASE}".`)
  }
  const pages = fileURLToPath(new URL('../renderer', import.meta.url))
  const host = await openHost(engine, pages, Number(values.port))
  const address = host.newAddress()
  say(`Trellis is at ${address}`)
  openBrowser(address)
  offerNewAddress(host)

  const close = async (): Promise<void> => {
    await engine.close()
    await host.close()
    process.exit(0)
  }
  process.once('SIGINT', () => void close())
  process.once('SIGTERM', () => void close())
  process.once('SIGHUP', () => void close())
}

main().catch((error: unknown) => {
  process.stderr.write(`Trellis could not start. ${error instanceof Error ? error.message : ''}\n`)
  process.exit(1)
})
