/** Words are looked for in two interviews, hits are struck out, the rest is coded in one step and taken back in one. */
import { writeFileSync } from 'node:fs'
import type { Page } from '@playwright/test'
import { expect, test } from './host.ts'
import { command, press, write } from './keys.ts'
import { addNetwork, createProject, expectSaved, importFile } from './steps.ts'

const first = [
  'P07: We trust the chart. Nobody trusted it at first.',
  'Int.: And now?',
  'P07: The form is long. Trust takes a year.',
]
const second = ['P09: I would not trust a single number.', 'P09: The hub is kind.']

const found = (page: Page, words: string) =>
  page.getByRole('region', { name: 'Hits' }).locator('mark', { hasText: words })
const said = (page: Page, words: string | RegExp) =>
  page.getByRole('status').filter({ hasText: words })

async function bringIn(page: Page, path: string, lines: readonly string[]): Promise<void> {
  writeFileSync(path, lines.join('\n'))
  const [, opening = ''] = (lines[0] ?? '').split(': ')
  await importFile(page, path, opening)
}

test('coded by search, with two hits struck out; undone and redone at once', async ({
  trellis,
}, info) => {
  const { page } = trellis
  await createProject(trellis, 'Searching')
  await addNetwork(page, 'River Network', 'Spring 2026')
  await bringIn(page, info.outputPath('first.txt'), first)
  await bringIn(page, info.outputPath('second.txt'), second)

  await test.step('a word is found in both, as sentences', async () => {
    await command(page, 'Go to Code by search')
    const field = page.getByRole('textbox', { name: 'Words to find' })
    await expect(field).toBeFocused()
    await page.keyboard.type('trust')
    await page.keyboard.press('Enter')
    await expect(said(page, '4 hits in 2 sources')).toBeVisible()
    await expect(found(page, 'Nobody trusted it at first.')).toBeVisible()
  })

  await test.step('two are struck out', async () => {
    await command(page, 'Next hit')
    await press(page, 'x')
    await press(page, 'j', 2)
    await press(page, 'x')
    await expect(said(page, '2 struck out')).toBeVisible()
    await expect(page.getByRole('button', { name: 'Code 2 passages' })).toBeVisible()
  })

  await test.step('the others are coded with a new code', async () => {
    await press(page, 'c')
    await page.keyboard.type('Trusting')
    await page.keyboard.press('Shift+Enter')
    await page.keyboard.press('ControlOrMeta+Enter')
    await expect(said(page, '2 passages coded with “Trusting”')).toBeVisible()
    await expect(said(page, '2 coded so already')).toBeVisible()
    await expectSaved(page)
  })

  await test.step('one undo takes everything back, the code too', async () => {
    await page.keyboard.press('ControlOrMeta+z')
    await expect(said(page, 'passages coded')).toBeHidden()
    await expect(said(page, 'coded so already')).toBeHidden()
    await page.keyboard.press('ControlOrMeta+Shift+z')
    await expect(said(page, '2 passages coded with “Trusting”')).toBeVisible()
  })

  await test.step('and the codings stand in the text', async () => {
    await command(page, 'Previous hit')
    await command(page, 'Read the hit')
    await expect(page.getByRole('button', { name: /^Trusting\b/ }).first()).toBeVisible()
  })

  await test.step('a pattern that is none is said to be none', async () => {
    await command(page, 'Go to Code by search')
    const how = page.getByRole('radio', { name: 'Pattern' })
    await page.keyboard.press('Shift+Tab')
    await page.keyboard.press('ArrowRight')
    await expect(how).toBeChecked()
    await write(page, page.getByRole('textbox', { name: 'Pattern to find' }), '(a year')
    await expect(page.getByText('The round brackets do not pair up.')).toBeVisible()
  })
})
