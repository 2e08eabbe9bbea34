/** Axe finds nothing on any screen, in light and in dark. */
import AxeBuilder from '@axe-core/playwright'
import type { Page } from '@playwright/test'
import { expect, test } from './host.ts'
import { command, pressOn } from './keys.ts'

const schemes = ['light', 'dark'] as const

async function expectAccessible(page: Page, where: string): Promise<void> {
  const { violations } = await new AxeBuilder({ page }).analyze()
  const found = violations.map(
    ({ id, nodes }) =>
      `${id}: ${nodes
        .slice(0, 4)
        .map((n) => n.html.slice(0, 160))
        .join(' | ')}`,
  )
  expect.soft(found, where).toEqual([])
}

/** A screen of the open demo, and what says that it is there. */
const screens: readonly string[] = [
  '#/overview',
  '#/collect',
  '#/collect/people',
  '#/collect/attributes',
  '#/code',
  '#/codebook',
  '#/memos',
  '#/memos?view=journal',
  '#/judge',
  '#/judge?node=n19.structure.trust',
  '#/judge/trajectories',
  '#/share',
]

async function goTo(page: Page, hash: string): Promise<void> {
  await page.evaluate((to) => {
    location.hash = to
  }, hash)
  await expect(page.getByRole('main').getByRole('heading').first()).toBeVisible()
  await page.waitForTimeout(300)
}

for (const colorScheme of schemes)
  test.describe(`in ${colorScheme}`, () => {
    test.use({ colorScheme })

    test('the door: open, create, demo', async ({ trellis }) => {
      const { page } = trellis
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
      for (const name of [/Create a project/, /Look around the demo/, /Another file/]) {
        await expectAccessible(page, `door, before ${String(name)}`)
        await page.getByRole('button', { name }).click()
        await expectAccessible(page, `door, ${String(name)}`)
        await page.keyboard.press('Escape')
        const back = page.getByRole('button', { name: 'Back' })
        if (await back.isVisible()) await back.click()
      }
    })

    test.describe('with the demo', () => {
      test.use({ programArguments: ['--demo'] })

      test('a memo with links, an entry, and a table of attributes', async ({ trellis }) => {
        const { page } = trellis
        const options = page.getByRole('listbox', { name: 'What to link to' }).getByRole('option')
        await goTo(page, '#/memos?new=memo')
        await page.getByRole('textbox', { name: 'Memo', exact: true }).fill('It grows. See @rel')
        await page.keyboard.press('End')
        await page.keyboard.type('a')
        await expect(options.first()).toBeVisible()
        await expectAccessible(page, 'a memo that is being linked')
        await page.keyboard.press('Enter')
        await page.keyboard.press('Escape')
        await page.keyboard.press('l')
        await page.keyboard.type('form')
        await expect(options.last().locator('q')).toBeVisible()
        await page.keyboard.press('ArrowUp')
        await page.keyboard.press('Enter')
        await page.keyboard.press('Escape')
        await expect(page.getByRole('main').getByRole('link').locator('q')).toBeVisible()
        await expectAccessible(page, 'a memo with links')
        await goTo(page, '#/memos?new=journal')
        await page.keyboard.type('Today.')
        await expectAccessible(page, 'an entry that is being written')
        await goTo(page, '#/collect/attributes')
        await expect(page.getByRole('heading', { name: 'Attributes', level: 1 })).toBeVisible()
        await page.keyboard.press('Alt+a')
        await expect(page.getByRole('dialog')).toBeVisible()
        await page.keyboard.type('Setting')
        await expectAccessible(page, 'a new attribute')
        await page.keyboard.press('Enter')
        await expect(page.getByRole('grid')).toBeVisible()
        await page.keyboard.press('ArrowDown')
        await page.keyboard.type('x')
        await expectAccessible(page, 'a cell that is being written')
        await page.keyboard.press('Enter')
        await expectAccessible(page, 'the table of attributes')
      })

      test('every screen', async ({ trellis }) => {
        const { page } = trellis
        for (const hash of screens) {
          await goTo(page, hash)
          await expectAccessible(page, hash)
        }
      })

      test('the reading desk, and passages found', async ({ trellis }) => {
        const { page } = trellis
        await goTo(page, '#/collect')
        await page
          .getByRole('button', { name: /Interview, P14/ })
          .first()
          .click()
        await pressOn(page, page.getByRole('menuitem').first())
        await expect(page.getByRole('heading', { name: /P14/ }).first()).toBeVisible()
        await expectAccessible(page, 'the reading desk')
        await page.keyboard.press('j')
        await page.keyboard.press('c')
        await expect(page.getByRole('combobox', { name: 'Find or name a code' })).toBeFocused()
        await expectAccessible(page, 'the code picker')
        await page.keyboard.press('Escape')
        await page.keyboard.press('1')
        await expect(page.getByRole('button', { name: 'Another code' })).toBeVisible()
        await expectAccessible(page, 'the codings of a paragraph')
        await goTo(page, '#/code-by-search')
        await page.getByRole('textbox', { name: 'Words to find' }).fill('trust')
        await page.keyboard.press('Enter')
        await expect(
          page.getByRole('region', { name: 'Hits' }).locator('mark').first(),
        ).toBeVisible()
        await expectAccessible(page, 'passages found')
      })

      test('what opens over a screen', async ({ trellis }) => {
        const { page } = trellis
        await goTo(page, '#/overview')
        for (const name of ['Settings', 'History', 'New network']) {
          await command(page, name)
          await expect(page.getByRole('dialog')).toBeVisible()
          await expectAccessible(page, name)
          await page.keyboard.press('Escape')
          await expect(page.getByRole('dialog')).toBeHidden()
        }
        await page.keyboard.press('?')
        await expect(page.getByRole('dialog')).toBeVisible()
        await expectAccessible(page, 'help')
        await page.keyboard.press('Escape')
        await page.keyboard.press('n')
        await expect(page.getByRole('textbox', { name: /^Line 1/ })).toBeFocused()
        await expectAccessible(page, 'the note editor')
      })
    })
  })
