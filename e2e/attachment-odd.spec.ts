/** Pictures and pages that are not as usual are shown as they are meant, or a sentence says why not. */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { attach } from './attaching.ts'
import { expect, test } from './host.ts'
import { command, write } from './keys.ts'
import { writeBeginning, writeLockedPdf, writeTurnedPhoto } from './odd-files.ts'

test.use({ programArguments: ['--demo'] })

async function openInterview(page: Page): Promise<void> {
  await page.evaluate(() => {
    location.hash = '#/code?list'
  })
  await page.getByText('Interview, P14').first().click()
  await expect(page.getByRole('region', { name: 'Attachments' })).toBeVisible()
}

test('a photo is shown as it was held, a locked PDF opens by its password, and what is not shown says so', async ({
  trellis,
}) => {
  const { page } = trellis
  const folder = mkdtempSync(join(tmpdir(), 'own-files-'))
  const path = (name: string): string => join(folder, name)
  await openInterview(page)

  await writeTurnedPhoto(page, path('turned.jpg'))
  await attach(page, path('turned.jpg'))
  const photo = page.getByRole('img', { name: 'turned.jpg' })
  await expect(photo).toBeVisible()
  const { width, height } = (await photo.boundingBox()) ?? { width: 0, height: 0 }
  expect(height / width, 'it stands upright').toBeCloseTo(2, 1)
  await page.keyboard.press('d')
  await expect(page.getByRole('button', { name: /^Region 10,20, 10 by 20/ })).toBeFocused()
  await page.keyboard.press('Escape')

  writeLockedPdf(path('locked.pdf'), 'owl', 'A quiet agenda')
  await attach(page, path('locked.pdf'))
  const password = page.getByRole('textbox', { name: 'This PDF is locked with a password' })
  await expect(password).toBeFocused()
  await write(page, password, 'crow')
  await page.keyboard.press('Enter')
  await expect(page.getByText('This password does not open it.')).toBeVisible()
  await write(page, password, 'owl')
  await page.keyboard.press('Enter')
  await expect(page.getByText('A quiet agenda', { exact: true })).toBeAttached()
  await expect(password).toHaveCount(0)

  const told = {
    heic: /^HEIC picture, \d+ bytes/,
    tiff: /^TIFF picture, \d+ bytes/,
    jpeg: 'This file could not be shown',
    pdf: 'This file could not be shown',
    mp4: 'This recording cannot be played here',
  } as const
  for (const kind of ['heic', 'tiff', 'jpeg', 'pdf', 'mp4'] as const) {
    writeBeginning(path(`broken.${kind}`), kind)
    await attach(page, path(`broken.${kind}`))
    await expect(page.getByText(told[kind])).toBeVisible()
  }
  await command(page, 'Remove the attachment: broken.pdf')
  await expect(page.getByText('“broken.pdf” was removed')).toBeVisible()
  await command(page, 'Close the attachment: broken.mp4')
  await expect(page.getByText(told.mp4)).toHaveCount(0)
  rmSync(folder, { recursive: true })
})
