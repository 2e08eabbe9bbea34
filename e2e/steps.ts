/** What people do again and again, by the names that they see, with the keyboard alone. */
import { expect, type Page } from '@playwright/test'
import type { Trellis } from './door.ts'
import { command, pressOn, tabTo, write } from './keys.ts'

export const PASSPHRASE = 'four calm green rungs'

const field = (page: Page, name: string | RegExp) =>
  page.getByRole('textbox', { name, exact: typeof name === 'string' })

/** Makes a project in the story's folder, writes its recovery code down and goes on; gives the code. */
export async function createProject({ page, folder }: Trellis, name: string): Promise<string> {
  await pressOn(page, page.getByRole('button', { name: /Create a project/ }))
  await write(page, field(page, 'Name of the project'), name)
  await expect(page.getByText(folder)).toBeVisible()
  await write(page, field(page, 'Your name'), 'Ana Coder')
  await write(page, field(page, 'Passphrase'), PASSPHRASE)
  await write(page, field(page, 'The same again'), PASSPHRASE)
  await page.keyboard.press('Enter')
  const code = page.getByLabel('Recovery code, line by line')
  await expect(code).toBeVisible({ timeout: 20_000 })
  const written = (await code.innerText()).trim()
  await pressOn(page, page.getByRole('checkbox', { name: 'I have written it down' }), 'Space')
  await pressOn(page, page.getByRole('button', { name: 'Go on' }))
  return written
}

/** Makes the first network, with the framework of 2019 and a first wave. */
export async function addNetwork(page: Page, name: string, wave: string): Promise<void> {
  await expect(page.getByRole('button', { name: 'New network' }).first()).toBeVisible()
  await command(page, 'New network')
  const form = page.getByRole('dialog')
  await write(page, form.getByRole('textbox', { name: 'Name of the network' }), name)
  const edition = form.getByRole('radio', { name: /2019/ })
  await tabTo(page, form.getByRole('radio', { checked: true }))
  await page.keyboard.press('ArrowUp')
  await expect(edition).toBeChecked()
  await write(page, form.getByRole('textbox', { name: 'Wave' }), wave)
  await page.keyboard.press('Enter')
  await expect(form).toBeHidden()
  await expect(page.getByRole('banner').getByText(name)).toBeVisible()
}

/** The status bar says so only once the engine has acknowledged everything. */
export async function expectSaved(page: Page): Promise<void> {
  await expect(page.getByRole('contentinfo')).toContainText(/Saved \d/)
}

export async function unlock(page: Page): Promise<void> {
  await write(page, field(page, 'Passphrase'), PASSPHRASE)
  await page.keyboard.press('Enter')
  await expect(page.getByRole('navigation').first()).toBeVisible({ timeout: 20_000 })
}

/** Imports one file as an interview and opens it at the desk; `opening` is a sentence of it. */
export async function importFile(page: Page, path: string, opening: string): Promise<void> {
  await command(page, 'Collect')
  await expect(page.getByRole('button', { name: /Import/ }).first()).toBeVisible()
  const choosing = page.waitForEvent('filechooser')
  await pressOn(page, page.getByRole('button', { name: /Import/ }).first())
  await (await choosing).setFiles(path)
  const dialog = page.getByRole('dialog')
  await expect(dialog.getByText('How it begins')).toBeVisible({ timeout: 20_000 })
  await pressOn(page, dialog.getByRole('button', { name: /Import 1 file/ }))
  await expect(dialog.getByText('1 source imported')).toBeVisible({ timeout: 20_000 })
  await pressOn(page, dialog.getByRole('button', { name: 'Read the first one' }))
  await expect(page.getByText(opening)).toBeVisible()
}

/** Codes the selection with the first code that fits what is typed. */
export async function codeAs(page: Page, typed: string, code: string): Promise<void> {
  await page.keyboard.press('c')
  const search = page.getByRole('combobox', { name: 'Find or name a code' })
  await expect(search).toBeFocused()
  await page.keyboard.type(typed)
  await expect(page.getByRole('listbox').getByRole('option').first()).toContainText(code)
  await page.keyboard.press('Enter')
  await expect(search).toBeHidden()
}

/** Begins the report of the wave and saves its Word document. */
export async function makeWord(page: Page, path: string): Promise<void> {
  await page.keyboard.press('Alt+5')
  await pressOn(page, page.getByRole('button', { name: 'Begin the report' }))
  await expect(page.getByRole('heading', { name: 'Main messages' }).first()).toBeVisible()
  const downloading = page.waitForEvent('download', { timeout: 60_000 })
  await pressOn(page, page.getByRole('button', { name: 'Make Word document' }))
  await (await downloading).saveAs(path)
}
