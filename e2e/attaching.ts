/** What people do with attachments again and again. */
import { expect, type Page } from '@playwright/test'
import { command } from './keys.ts'

/** Attaches a file, or several, by the palette. */
export async function attach(page: Page, paths: string | string[]): Promise<void> {
  const choosing = page.waitForEvent('filechooser')
  await command(page, 'Attach a file to this source')
  await (await choosing).setFiles(paths)
}

/** Chooses a code for a region or a stretch. */
export async function pick(page: Page, typed: string): Promise<void> {
  const search = page.getByRole('combobox', { name: 'Find or name a code' })
  await expect(search).toBeFocused()
  await page.keyboard.type(typed)
  await expect(page.getByRole('listbox').getByRole('option').first()).toContainText(typed)
  await page.keyboard.press('Enter')
  await expect(search).toBeHidden()
}
