/** Stories told from outside: in Chromium on the browser host, and in Electron where its runtime is present. */
import { existsSync } from 'node:fs'
import { defineConfig } from '@playwright/test'
import type { DoorOption } from './door.ts'

const chromium = '/usr/bin/chromium'
const desktop = process.env['TRELLIS_DESKTOP'] ?? ''

/** No name is resolved, so that a page which asked for anything elsewhere would not get it. */
const alone = ['--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1']

export default defineConfig<DoorOption>({
  testDir: '.',
  outputDir: '../test-results',
  timeout: 120_000,
  expect: { timeout: 10_000 },
  retries: 0,
  workers: 2,
  forbidOnly: true,
  reporter: [
    ['list'],
    ['json', { outputFile: '../.cache/results/e2e.json' }],
    ['./not-run.ts', { desktop }],
  ],
  use: {
    browserName: 'chromium',
    viewport: { width: 1280, height: 800 },
    contextOptions: { reducedMotion: 'reduce' },
    screenshot: 'only-on-failure',
    launchOptions: {
      args: alone,
      ...(existsSync(chromium) ? { executablePath: chromium } : {}),
    },
  },
  projects: [
    { name: 'browser', use: { door: 'browser' } },
    ...(desktop === '' ? [] : [{ name: 'desktop', use: { door: 'desktop' as const } }]),
  ],
})
