/** The desktop's own path from page to file and back, as far as it goes without Electron's runtime. */
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test as base } from '@playwright/test'
import { openStandIn, type StandIn } from './desktop-stand-in.ts'
import { PASSPHRASE } from './steps.ts'

interface Fixtures {
  readonly folder: string
  /** What the page was refused, and errors that nobody caught. */
  readonly complaints: string[]
  readonly shell: StandIn
}

const test = base.extend<Fixtures>({
  complaints: async ({}, use) => use([]),
  folder: async ({}, use) => {
    const folder = mkdtempSync(join(tmpdir(), 'trellis-desktop-'))
    await use(folder)
    rmSync(folder, { recursive: true })
  },
  shell: async ({ page, folder, complaints }, use) => {
    page.on('console', (message) => {
      if (message.type() === 'error') complaints.push(message.text())
    })
    page.on('pageerror', (error) => complaints.push(error.message))
    const shell = await openStandIn(page, join(folder, 'data'))
    await use(shell)
    await shell.close()
    expect(complaints, 'the page keeps to the policy of the desktop').toEqual([])
  },
})

function lockFromMenu({ menus }: StandIn): void {
  const [[template]] = menus as [[{ submenu?: { click?: () => void }[] }[]]]
  for (const item of template.flatMap(({ submenu }) => submenu ?? [])) item.click?.()
}

test('a project is made where the system’s dialog says, locked from the menu, and opened by a remembered key', async ({
  page,
  folder,
  shell,
}) => {
  const path = join(folder, 'north.trellis')
  await page.getByRole('button', { name: /Create a project/ }).click()
  await page.getByLabel('Name of the project').fill('North')
  shell.answers.save = path
  await page.getByRole('button', { name: 'Choose…' }).click()
  await expect(page.getByText(folder, { exact: true })).toBeVisible()
  await page.getByLabel('Your name').fill('Ana Coder')
  await page.getByRole('textbox', { name: 'Passphrase', exact: true }).fill(PASSPHRASE)
  await page.getByLabel('The same again').fill(PASSPHRASE)
  await page.getByRole('button', { name: 'Create project' }).click()
  await page.getByLabel('I have written it down').check()
  await page.getByRole('button', { name: 'Go on' }).click()
  await expect(page.getByRole('navigation').first()).toBeVisible()
  expect(existsSync(path)).toBe(true)
  expect(readFileSync(path).subarray(0, 15).toString()).not.toBe('SQLite format 3')

  lockFromMenu(shell)
  const passphrase = page.getByRole('textbox', { name: 'Passphrase', exact: true })
  await expect(passphrase).toBeVisible()
  await expect(page.getByRole('navigation')).toHaveCount(0)
  await passphrase.fill(PASSPHRASE)
  await page.getByLabel(/Remember on this computer/).check()
  await passphrase.press('Enter')
  await expect(page.getByRole('navigation').first()).toBeVisible({ timeout: 20_000 })

  lockFromMenu(shell)
  await page.getByRole('button', { name: 'Open with the remembered key' }).click()
  await expect(page.getByRole('navigation').first()).toBeVisible({ timeout: 20_000 })
})

test('a control: the policy of the page stops it from asking elsewhere', async ({
  page,
  shell,
  complaints,
}) => {
  expect(shell.windows).toHaveLength(1)
  const asked = page.evaluate(() => fetch('https://example.org/').then(() => 'answered'))
  await expect(asked).rejects.toThrow()
  expect(complaints.join()).toContain('Content Security Policy')
  complaints.length = 0
})
