/** What was typed into a form and not sent is there again: after Escape, a click beside it, another page and the lock; and never in web storage. */
import type { Locator, Page } from '@playwright/test'
import { expect, test } from './host.ts'
import { command } from './keys.ts'

test.use({ programArguments: ['--demo'] })

const typed = 'Half a thought that nobody has sent'

interface Form {
  readonly name: string
  readonly at: string
  readonly open: (page: Page) => Promise<unknown>
  readonly field: (dialog: Locator) => Locator
}

const textbox = (name: string | RegExp) => (dialog: Locator) =>
  dialog.getByRole('textbox', { name, exact: typeof name === 'string' })

const forms: readonly Form[] = [
  {
    name: 'a protocol',
    at: '#/collect/note/new',
    open: async (page) => {
      await command(page, 'Protocols for notes')
      await page.getByRole('dialog').getByRole('button', { name: 'New protocol' }).click()
    },
    field: textbox('Prompts'),
  },
  {
    name: 'a person',
    at: '#/collect/people',
    open: (page) => command(page, 'Add person'),
    field: textbox('Real name'),
  },
  {
    name: 'a wave',
    at: '#/collect/people',
    open: (page) => command(page, 'Add wave'),
    field: textbox('Wave'),
  },
  {
    name: 'an attribute',
    at: '#/collect/attributes',
    open: (page) => page.keyboard.press('Alt+a'),
    field: textbox(/^Name/u),
  },
  {
    name: 'a network',
    at: '#/overview',
    open: (page) => command(page, 'New network'),
    field: textbox('Problem of practice'),
  },
]

async function goTo(page: Page, hash: string): Promise<void> {
  await page.evaluate((to) => {
    location.hash = to
  }, hash)
  await expect(page.getByRole('main').getByRole('heading').first()).toBeAttached()
  await page.waitForTimeout(400)
}

async function stored(page: Page): Promise<string> {
  return page.evaluate(() =>
    [localStorage, sessionStorage].map((one) => JSON.stringify(Object.entries(one))).join(),
  )
}

async function unlockDemo(page: Page): Promise<void> {
  await page.getByRole('textbox', { name: 'Passphrase' }).fill('trellis demo')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('navigation').first()).toBeVisible({ timeout: 20_000 })
}

for (const { name, at, open, field } of forms)
  test(`${name} that is half written`, async ({ trellis }) => {
    const { page } = trellis
    const dialog = page.getByRole('dialog')
    const expectKept = async (): Promise<void> => {
      await open(page)
      await expect(field(dialog).first()).toHaveValue(typed)
      await expect(dialog.getByText('What you typed before is still here')).toBeVisible()
    }
    await goTo(page, at)
    await open(page)
    await field(dialog).first().fill(typed)
    await page.keyboard.press('Escape')
    await expect(dialog).toBeHidden()
    await test.step('after Escape', expectKept)
    await page.mouse.click(8, 400)
    await expect(dialog).toBeHidden()
    await test.step('after a click beside it', expectKept)
    await page.keyboard.press('Escape')
    await goTo(page, '#/judge')
    await goTo(page, at)
    await test.step('after another page', expectKept)
    await page.keyboard.press('Escape')
    await expect(dialog).toBeHidden()
    await page.keyboard.press('ControlOrMeta+l')
    await expect(page.getByRole('textbox', { name: 'Passphrase' })).toBeVisible()
    expect(await page.content()).not.toContain(typed)
    expect(await stored(page)).not.toContain(typed)
    await unlockDemo(page)
    await goTo(page, at)
    await test.step('after the lock', expectKept)
    await dialog.getByRole('button', { name: 'Start over' }).click()
    await expect(field(dialog).first()).not.toHaveValue(typed)
    await page.keyboard.press('Escape')
    await open(page)
    await expect(field(dialog).first()).not.toHaveValue(typed)
  })
