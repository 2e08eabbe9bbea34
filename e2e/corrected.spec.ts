/** A transcript is corrected after it was coded: codings cover what they covered, and the one that was touched is reviewed. */
import { writeFileSync } from 'node:fs'
import type { Page } from '@playwright/test'
import { expect, test } from './host.ts'
import { press } from './keys.ts'
import { addNetwork, createProject, expectSaved, importFile } from './steps.ts'

const lines = [
  'We looked at the chart. Nobody spoke 😀 for a wile.',
  'And then?',
  'Then somebody laughed.',
]

const text = (page: Page) => page.getByRole('region', { name: 'Text of the source' })
const editor = (page: Page) => page.getByRole('textbox', { name: 'Text of this paragraph' })
const names = (page: Page) => text(page).getByRole('button', { name: /coded by/ })

/** The letters under the underlines of a paragraph, one after the other. */
const coded = (page: Page, paragraph: number): Promise<string> =>
  text(page)
    .locator(`[data-block="${paragraph}"] [data-coded]`)
    .allInnerTexts()
    .then((pieces) => pieces.join(''))

test('a transcript corrected after it was coded', async ({ trellis }, info) => {
  const { page } = trellis
  const path = info.outputPath('interview.txt')
  writeFileSync(path, lines.join('\n'))
  await createProject(trellis, 'Corrected')
  await addNetwork(page, 'River Network', 'Spring 2026')
  await importFile(page, path, 'We looked at the chart.')

  await test.step('two sentences are coded in their own words', async () => {
    await press(page, 'j', 2)
    await press(page, 'v')
    await expect(names(page)).toHaveCount(1)
    await press(page, 'j', 2)
    await press(page, 'v')
    await expect(names(page)).toHaveCount(2)
    await expect.poll(() => coded(page, 0)).toBe('Nobody spoke 😀 for a wile.')
  })

  await test.step('words before a coding leave it as it is', async () => {
    await press(page, 'k', 3)
    await press(page, 'e')
    await expect(editor(page)).toBeFocused()
    await page.keyboard.press('Home')
    await page.keyboard.type('Well. ')
    await page.keyboard.press('Escape')
    await expect(editor(page)).toBeHidden()
    await expect(text(page).getByText('Well. We looked at the chart.')).toBeVisible()
    await expect.poll(() => coded(page, 0)).toBe('Nobody spoke 😀 for a wile.')
    await expect(page.getByText('needs a look')).toBeHidden()
  })

  await test.step('a turn that is cut in two takes its coding along', async () => {
    await press(page, 'e')
    await expect(editor(page)).toBeFocused()
    await page.keyboard.press('Home')
    await press(page, 'ArrowRight', 'Well. We looked at the chart. '.length)
    await page.keyboard.press('Enter')
    await expect(editor(page)).toHaveValue('Nobody spoke 😀 for a wile.')
    await page.keyboard.press('Escape')
    await expect.poll(() => coded(page, 0)).toBe('')
    await expect.poll(() => coded(page, 1)).toBe('Nobody spoke 😀 for a wile.')
  })

  await test.step('a corrected word is put up for a look, and reviewed', async () => {
    await press(page, 'e')
    await expect(editor(page)).toHaveValue('Nobody spoke 😀 for a wile.')
    await page.keyboard.press('End')
    await press(page, 'ArrowLeft', 'ile.'.length)
    await page.keyboard.type('h')
    await page.keyboard.press('Escape')
    await expect(page.getByText('1 coding needs a look')).toBeVisible()
    await expect.poll(() => coded(page, 1)).toBe('Nobody spoke 😀 for a while.')
    await page.getByRole('button', { name: 'Reviewed' }).focus()
    await page.keyboard.press('Enter')
    await expect(page.getByText('1 coding needs a look')).toBeHidden()
  })

  await test.step('the turn goes back to the one before it', async () => {
    await press(page, 'j')
    await press(page, 'k')
    await press(page, 'e')
    await expect(editor(page)).toBeFocused()
    await page.keyboard.press('Home')
    await page.keyboard.press('Backspace')
    await expect(editor(page)).toHaveValue(/^Well\. .* for a while\.$/u)
    await page.keyboard.press('Escape')
    await expect.poll(() => coded(page, 0)).toBe('Nobody spoke 😀 for a while.')
    await expect(names(page)).toHaveCount(2)
    await expectSaved(page)
  })

  await test.step('and undo says what it takes back', async () => {
    await expect(page.getByRole('contentinfo')).toContainText('Undo: edit')
    await page.keyboard.press('ControlOrMeta+z')
    await expect.poll(() => coded(page, 0)).toBe('')
  })
})

test('a correction taken back, and made again in another way', async ({ trellis }, info) => {
  const { page } = trellis
  const path = info.outputPath('interview.txt')
  writeFileSync(path, lines.join('\n'))
  await createProject(trellis, 'Taken back')
  await addNetwork(page, 'River Network', 'Spring 2026')
  await importFile(page, path, 'We looked at the chart.')
  const write = async (words: string): Promise<void> => {
    await page.keyboard.press('e')
    await expect(editor(page)).toBeFocused()
    await page.keyboard.press('End')
    await page.keyboard.type(words)
    await page.keyboard.press('Escape')
    await expect(editor(page)).toBeHidden()
    await expectSaved(page)
  }
  await press(page, 'j')
  await write(' One.')
  await page.keyboard.press('ControlOrMeta+z')
  await expect(text(page).getByText('wile. One.')).toBeHidden()
  await write(' Two.')
  await write(' Three.')
  await expect(text(page).getByText('wile. Two. Three.')).toBeVisible()
  await page.reload()
  await expect(text(page).getByText('wile. Two. Three.')).toBeVisible()
})
