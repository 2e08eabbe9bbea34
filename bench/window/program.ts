/** The program with the large project open, and a page of Chromium on it. */
import { spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { copyFileSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { chromium, type Browser, type Page } from '@playwright/test'
import { passphrase } from '../corpus.ts'

export interface Opened {
  readonly page: Page
  readonly close: () => Promise<void>
}

const out = process.env['TRELLIS_OUT'] ?? 'out'
const entry = join(import.meta.dirname, '../..', out, 'main/browser.js')

async function addressOf(child: ChildProcess): Promise<string> {
  let words = ''
  for await (const part of child.stdout ?? []) {
    words += String(part)
    const found = /Trellis is at (\S+)\n/u.exec(words)?.[1]
    if (found !== undefined) return found
  }
  throw new Error(`No address came: ${words}`)
}

async function unlock(page: Page, address: string): Promise<void> {
  await page.goto(address)
  const field = page.getByRole('textbox', { name: 'Passphrase' })
  await field.fill(passphrase)
  await field.press('Enter')
  // The corpus knows two coders, and this computer is new to it.
  await page.getByRole('button', { name: 'First Coder', exact: true }).click({ timeout: 60_000 })
  await page.getByRole('navigation').first().waitFor({ timeout: 60_000 })
}

/** Opens a copy, so that the corpus stays as it was made. */
export async function openWindow(corpus: string): Promise<Opened> {
  const folder = mkdtempSync(join(tmpdir(), 'trellis-window-'))
  const path = join(folder, 'measured.trellis')
  copyFileSync(corpus, path)
  writeFileSync(join(folder, 'recent.json'), JSON.stringify({ keep: true, paths: [path] }))
  const child = spawn(process.execPath, [entry, '--no-open', '--data', folder])
  const ended = once(child, 'exit')
  let browser: Browser | null = null
  const close = async (): Promise<void> => {
    await browser?.close()
    child.kill('SIGTERM')
    await ended
    rmSync(folder, { recursive: true, force: true })
  }
  try {
    const address = await addressOf(child)
    const { CHROMIUM: executablePath = '/usr/bin/chromium' } = process.env
    browser = await chromium.launch({ executablePath })
    const page = await browser.newPage({ viewport: { width: 1280, height: 800 } })
    await unlock(page, address)
    return { page, close }
  } catch (error) {
    await close()
    throw error
  }
}
