/** What people do again and again, by the names that they see. */
import { join } from 'node:path'
import { expect, type Page } from '@playwright/test'
import type { Trellis } from './host.ts'

export const PASSPHRASE = 'four calm green rungs'

/** Makes a project in the story's folder, writes its recovery code down and goes on; gives the code. */
export async function createProject({ page, folder }: Trellis, name: string): Promise<string> {
  await page.getByRole('button', { name: /Create a project/ }).click()
  await page.getByLabel('Name of the project').fill(name)
  await expect(page.getByText(folder)).toBeVisible()
  await page.getByLabel('Your name').fill('Ana Coder')
  await page.getByRole('textbox', { name: 'Passphrase', exact: true }).fill(PASSPHRASE)
  await page.getByLabel('The same again').fill(PASSPHRASE)
  await page.getByRole('button', { name: 'Create project' }).click()
  const code = page.getByLabel('Recovery code, line by line')
  await expect(code).toBeVisible({ timeout: 20_000 })
  const written = (await code.innerText()).trim()
  await page.getByLabel('I have written it down').check()
  await page.getByRole('button', { name: 'Go on' }).click()
  return written
}

/** Makes the first network with its first wave. */
export async function addNetwork(page: Page, name: string, wave: string): Promise<void> {
  await page.getByRole('button', { name: /New network/ }).first().click()
  const form = page.getByRole('dialog')
  await form.getByLabel(/^Name/).fill(name)
  await form.getByLabel(/2019/).check()
  await form.getByLabel(/Name of the wave|Label/).fill(wave)
  await form.getByRole('button', { name: /Add|Make|Create/ }).click()
  await expect(page.getByRole('banner').getByText(name)).toBeVisible()
}

export function projectPath({ folder }: Trellis, fileName: string): string {
  return join(folder, `${fileName}.trellis`)
}

/** The status bar says so only once the engine has acknowledged everything. */
export async function expectSaved(page: Page): Promise<void> {
  await expect(page.getByRole('contentinfo').getByText(/^Saved \d/)).toBeVisible()
}

export async function unlock(page: Page): Promise<void> {
  await page.getByRole('textbox', { name: 'Passphrase', exact: true }).fill(PASSPHRASE)
  await page.getByRole('textbox', { name: 'Passphrase', exact: true }).press('Enter')
  await expect(page.getByRole('navigation').first()).toBeVisible({ timeout: 20_000 })
}
