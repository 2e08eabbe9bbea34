/** Every command that opens a dialog: Escape closes it, and the focus is somewhere that a person can go on from. */
import type { Page } from '@playwright/test'
import { expect, test } from './host.ts'

test.use({ programArguments: ['--demo'] })

/** Screens with commands of their own. */
const screens = [
  '#/overview',
  '#/collect',
  '#/collect/people',
  '#/collect/attributes',
  '#/code',
  '#/code-by-search',
  '#/codebook',
  '#/memos',
  '#/retrieve',
  '#/retrieve/tables',
  '#/judge',
  '#/judge/trajectories',
  '#/share',
]

/** They leave the project, or the page, or take back what others did. */
const left = /^(?:Lock|Undo|Redo|Go to|Skip)/u

const dialog = (page: Page) => page.locator('[role="dialog"][aria-modal="true"]')

async function goTo(page: Page, hash: string): Promise<void> {
  await page.evaluate((to) => {
    location.hash = to
  }, hash)
  await expect(page.getByRole('main').getByRole('heading').first()).toBeVisible()
}

/** Names of what the palette offers now and can be done. */
async function commandsOf(page: Page): Promise<readonly string[]> {
  await page.keyboard.press('ControlOrMeta+k')
  const options = page.getByRole('listbox', { name: 'Commands' }).getByRole('option')
  await expect(options.first()).toBeVisible()
  const names = await options.evaluateAll((found) =>
    found
      .filter((option) => option.getAttribute('aria-disabled') !== 'true')
      .map((option) => option.querySelector('span')?.textContent ?? ''),
  )
  await page.keyboard.press('Escape')
  await expect(options.first()).toBeHidden()
  return names
}

/** Runs it, unless what was done before has made it impossible. */
async function run(page: Page, name: string): Promise<void> {
  await page.keyboard.press('ControlOrMeta+k')
  const list = page.getByRole('listbox', { name: 'Commands' })
  await page.keyboard.type(name)
  const option = list.locator('[role="option"][aria-disabled="false"]').filter({ hasText: name })
  if ((await option.count()) > 0) await option.first().click({ timeout: 2_000 })
  else await page.keyboard.press('Escape')
  await expect(list).toBeHidden()
  await page.waitForTimeout(150)
}

/** Whether a dialog was there; none is afterwards. */
async function closeByEscape(page: Page): Promise<boolean> {
  for (let pressed = 0; pressed < 4; pressed += 1) {
    if ((await dialog(page).count()) === 0) return pressed > 0
    await page.keyboard.press('Escape')
    await page.waitForTimeout(150)
  }
  await expect(dialog(page)).toHaveCount(0)
  return true
}

const focused = (page: Page): Promise<string> =>
  page.evaluate(() => {
    const { activeElement } = document
    if (activeElement === null || activeElement === document.body) return 'nothing'
    return activeElement.id || activeElement.tagName
  })

async function expectFocus(page: Page, when: string): Promise<void> {
  await expect.poll(() => focused(page), { message: when, timeout: 2_000 }).not.toBe('nothing')
}

test('no dialog that a command opens lets the focus fall', async ({ trellis }) => {
  test.setTimeout(300_000)
  const { page } = trellis
  page.on('filechooser', () => undefined)
  const done = new Set<string>()
  const opened: string[] = []
  for (const screen of screens) {
    await goTo(page, screen)
    const names = (await commandsOf(page)).filter((name) => !left.test(name) && !done.has(name))
    await expectFocus(page, `${screen}: after the palette`)
    for (const name of names) {
      done.add(name)
      await run(page, name)
      if (await closeByEscape(page)) {
        opened.push(name)
        await expectFocus(page, `${screen}: after “${name}”`)
      }
      if (!(await page.evaluate(() => location.hash)).startsWith(screen)) await goTo(page, screen)
    }
  }
  expect(opened.length, opened.join('\n')).toBeGreaterThan(8)
})

test('a command that cannot be done now is listed, says why, and does nothing', async ({
  trellis,
}) => {
  const { page } = trellis
  await goTo(page, '#/codebook')
  await page.keyboard.press('ControlOrMeta+k')
  await page.keyboard.type('merge')
  const option = page.getByRole('listbox', { name: 'Commands' }).getByRole('option').first()
  await expect(option).toHaveAttribute('aria-disabled', 'true')
  await expect(option).toHaveAccessibleDescription('Choose a code first')
  await page.keyboard.press('Enter')
  await expect(page.getByText('Not now: Choose a code first')).toBeAttached()
  await expect(dialog(page)).toHaveCount(1)
})
