/** Every way in: dropped, pasted, chosen; several at once, stopped, refused; and links that lead to a file. */
import AxeBuilder from '@axe-core/playwright'
import { mkdtempSync, rmSync, truncateSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { attach } from './attaching.ts'
import { expect, test } from './host.ts'
import { writePicture, writeRecording } from './media-files.ts'

test.use({ programArguments: ['--demo'] })

const tab = (page: Page, name: string | RegExp) =>
  page.getByRole('region', { name: 'Attachments' }).getByRole('button', { name })

/** A picture of one point. */
const POINT =
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg=='

interface Carried {
  readonly name: string
  readonly base64: string
  readonly type: string
}

/** Lets go of files over the page, or pastes them, as the browser would. */
async function bring(page: Page, how: 'drop' | 'paste', files: readonly Carried[]): Promise<void> {
  await page.evaluate(
    ([way, carried]) => {
      const data = new DataTransfer()
      for (const { name, base64, type } of carried)
        data.items.add(
          new File([Uint8Array.from(atob(base64), (sign) => sign.charCodeAt(0))], name, { type }),
        )
      const over = { bubbles: true, cancelable: true }
      const target = document.activeElement ?? document.body
      if (way === 'paste')
        target.dispatchEvent(new ClipboardEvent('paste', { ...over, clipboardData: data }))
      else {
        target.dispatchEvent(new DragEvent('dragover', { ...over, dataTransfer: data }))
        target.dispatchEvent(new DragEvent('drop', { ...over, dataTransfer: data }))
      }
    },
    [how, files] as const,
  )
}

async function openInterview(page: Page): Promise<void> {
  await page.evaluate(() => {
    location.hash = '#/code?list'
  })
  await page.getByText('Interview, P14').first().click()
  await expect(page.getByRole('region', { name: 'Attachments' })).toBeVisible()
}

test('a picture is pasted into a note that is being written, and files are dropped on it', async ({
  trellis,
}) => {
  const { page } = trellis
  await expect(page.getByRole('navigation').first()).toBeVisible()
  await page.keyboard.press('n')
  const line = page.getByRole('textbox', { name: /^Line 1/ })
  await expect(line).toBeFocused()
  await page.keyboard.type('They looked at the chart')
  await bring(page, 'paste', [{ name: 'image.png', base64: POINT, type: 'image/png' }])
  await expect(tab(page, /^Pasted picture \d{4}-\d\d-\d\d \d\d\.\d\d\.png, picture$/)).toBeVisible()
  await expect(page.getByRole('img', { name: /^Pasted picture/ })).toBeVisible()
  await expect(line).toBeFocused()
  await page.keyboard.type(' for long')
  await expect(line).toHaveValue('They looked at the chart for long')

  await expect(page.getByRole('contentinfo')).toContainText(/Undo: edit text/)

  const names = ['🪧 чарт.png', 'שלום.txt', 'empty.bin']
  await bring(page, 'drop', [
    { name: names[0] ?? '', base64: POINT, type: 'image/png' },
    { name: names[1] ?? '', base64: btoa('words'), type: 'text/plain' },
    { name: names[2] ?? '', base64: '', type: '' },
  ])
  for (const name of names) await expect(tab(page, new RegExp(`^${name}, `, 'u'))).toBeVisible()
  const { violations } = await new AxeBuilder({ page }).analyze()
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html ?? ''}`)).toEqual([])
  await expect(page.getByText(/^File, 0 bytes\./)).toBeVisible()
  // The last letters may have been saved behind the files: then they go first.
  await expect(async () => {
    await page.keyboard.press('ControlOrMeta+z')
    await expect(tab(page, /^empty\.bin/)).toHaveCount(0, { timeout: 3_000 })
  }).toPass()
  await expect(tab(page, /^Pasted picture/)).toBeVisible()
})

test('what is being attached can be stopped, goes on where its screen is left, and what cannot be read is named', async ({
  trellis,
}) => {
  const { page } = trellis
  const folder = mkdtempSync(join(tmpdir(), 'own-files-'))
  const path = (name: string): string => join(folder, name)
  await openInterview(page)
  writeRecording(path('long.wav'), 1, '')
  truncateSync(path('long.wav'), 1_500_000_000)
  await attach(page, path('long.wav'))
  await expect(page.getByText(/of 1\.5 GB/)).toBeVisible()
  await page.getByRole('button', { name: 'Stop', exact: true }).click()
  await expect(page.getByRole('button', { name: 'Stop', exact: true })).toHaveCount(0)
  await expect(tab(page, /^long\.wav/)).toHaveCount(0)

  truncateSync(path('long.wav'), 200_000_000)
  await attach(page, path('long.wav'))
  await expect(page.getByRole('button', { name: 'Stop', exact: true })).toBeVisible()
  const place = await page.evaluate(() => location.hash)
  await page.evaluate(() => {
    location.hash = '#/overview'
  })
  await expect(page.getByRole('region', { name: 'Attachments' })).toHaveCount(0)
  await page.evaluate((to) => {
    location.hash = to
  }, place)
  await expect(tab(page, /^long\.wav/)).toBeVisible({ timeout: 60_000 })

  await page.route('**/uploads/*', (route) =>
    route.request().method() === 'PUT' && route.request().postDataBuffer()?.length === 5
      ? route.abort()
      : route.continue(),
  )
  writePicture(path('chart.png'), '')
  writeFileSync(path('gone.txt'), 'gone!')
  await attach(page, [path('gone.txt'), path('chart.png')])
  await expect(tab(page, 'chart.png, picture')).toBeVisible()
  await expect(page.getByRole('alert')).toContainText(
    /gone\.txt: The file was changed or taken away/,
  )
  await expect(tab(page, /^gone/)).toHaveCount(0)
  await page.getByRole('button', { name: 'Close this message' }).click()
  await expect(page.getByRole('alert')).toHaveCount(0)
  rmSync(folder, { recursive: true })
})

test('a link to an attachment opens it, also where another one was open', async ({ trellis }) => {
  const { page } = trellis
  const folder = mkdtempSync(join(tmpdir(), 'own-files-'))
  await openInterview(page)
  writePicture(join(folder, 'chart.png'), '')
  writeRecording(join(folder, 'visit.wav'), 20, '')
  await attach(page, [join(folder, 'chart.png'), join(folder, 'visit.wav')])
  await expect(page.getByText('of 00:00:20')).toBeVisible()
  await tab(page, 'chart.png, picture').click()
  const picture = page.getByRole('img', { name: 'chart.png' })
  await expect(picture).toBeVisible()
  const id = ((await picture.getAttribute('src')) ?? '').replace('/attachment/', '')
  const place = (await page.evaluate(() => location.hash)).split('?')[0] ?? ''
  await page.evaluate(() => {
    location.hash = '#/overview'
  })
  await expect(picture).toHaveCount(0)
  await page.evaluate((to) => {
    location.hash = to
  }, `${place}?attachment=${id}`)
  await expect(picture).toBeVisible()
  await expect(tab(page, 'chart.png, picture')).toHaveAttribute('aria-expanded', 'true')
  rmSync(folder, { recursive: true })
})
