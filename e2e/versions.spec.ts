/** Codings are split, merged, recoded and copied to another version of their text, with the keyboard alone; one undo each. */
import { writeFileSync } from 'node:fs'
import type { Page } from '@playwright/test'
import { expect, test } from './host.ts'
import { press, pressOn, write } from './keys.ts'
import { addNetwork, createProject, expectSaved, importFile } from './steps.ts'

const said = [
  'We looked at the chart together. Nobody spoke for a wile. Then somebody laughed.',
  'The form asked for a prediction.',
  'This was said off the record.',
]
const corrected = [
  'We looked at the chart together. Nobody spoke for a while. Then somebody laughed.',
  'Well. The form asked for a prediction.',
]

const text = (page: Page) => page.getByRole('region', { name: 'Text of the source' })
const list = (page: Page) => page.getByRole('region', { name: 'Codings of this paragraph' })
const rows = (page: Page) => list(page).getByRole('listitem')
const codings = (page: Page) => text(page).getByRole('button', { name: /coded by/ })
const picker = (page: Page) => page.getByRole('combobox', { name: 'Find or name a code' })

async function name(page: Page, key: string, code: string): Promise<void> {
  await page.keyboard.press(key)
  await expect(picker(page)).toBeFocused()
  await page.keyboard.type(code)
  await page.keyboard.press('Shift+Enter')
  await expect(picker(page)).toBeHidden()
}

test('codings are split, merged, recoded, and copied to a corrected version', async ({
  trellis,
}, info) => {
  const { page } = trellis
  const first = info.outputPath('said.txt')
  const second = info.outputPath('corrected.txt')
  writeFileSync(first, said.join('\n'))
  writeFileSync(second, corrected.join('\n'))
  await createProject(trellis, 'Versions')
  await addNetwork(page, 'River Network', 'Spring 2026')
  await importFile(page, second, corrected[1] ?? '')
  await importFile(page, first, said[1] ?? '')

  await test.step('split where the selection begins, and merged again', async () => {
    await press(page, 'j')
    await press(page, 'Shift+ArrowDown', 2)
    await name(page, 'c', 'Quiet')
    await expect(rows(page)).toHaveCount(1)
    await page.keyboard.press('Escape')
    // Keys go on from what was selected: to the sentence after it, and back to its last one.
    await press(page, 'j')
    await press(page, 'k')
    await page.keyboard.press('s')
    await expect(rows(page)).toHaveCount(2)
    await page.keyboard.press('ControlOrMeta+z')
    await expect(rows(page)).toHaveCount(1)
    await page.keyboard.press('ControlOrMeta+Shift+z')
    await expect(rows(page)).toHaveCount(2)
    await page.keyboard.press('Shift+M')
    await expect(rows(page)).toHaveCount(1)
    await page.keyboard.press('ControlOrMeta+z')
    await expect(rows(page)).toHaveCount(2)
  })

  await test.step('recoded as a code that is named while recoding', async () => {
    await name(page, 'r', 'Loud')
    await expect(rows(page)).toHaveCount(2)
    await expect(list(page).getByRole('button', { name: /^Loud/ })).toHaveCount(1)
    await expect(list(page).getByRole('button', { name: /^Quiet/ })).toHaveCount(1)
    await expect(page.getByRole('contentinfo')).toContainText('Undo: recode as “Loud”')
  })

  await test.step('what finds no place is named before anything is copied', async () => {
    await press(page, 'Shift+J')
    await name(page, 'c', 'Foresight')
    await press(page, 'Shift+J')
    await name(page, 'c', 'Secret')
    await expect(codings(page)).toHaveCount(4)
    await expectSaved(page)
    await page.keyboard.press('ControlOrMeta+k')
    await page.keyboard.type('Copy codings to another version')
    await expect(page.getByRole('option').first()).toContainText('Copy codings')
    await page.keyboard.press('Enter')
    const dialog = page.getByRole('dialog', { name: 'Copy codings to another version' })
    await write(page, dialog.getByRole('combobox', { name: 'Other version' }), 'corrected')
    await page.keyboard.press('ArrowDown')
    await page.keyboard.press('Enter')
    await expect(dialog.getByText(/codings? word for word/)).toContainText('2 codings')
    await expect(dialog.getByText('1 coding with changed words, put up for a look')).toBeVisible()
    await expect(dialog.getByText('1 coding finds no place')).toBeVisible()
    await expect(dialog.getByRole('listitem').filter({ hasText: 'Secret' })).toContainText(
      'This was said off the record.',
    )
    await pressOn(page, dialog.getByRole('button', { name: 'Copy 3 codings' }))
    await expect(dialog.getByText('3 codings copied. One undo takes them back.')).toBeVisible()
    await pressOn(page, dialog.getByRole('link', { name: 'Read the other version' }))
  })

  await test.step('they stand there, the changed one put up for a look; one undo takes them back', async () => {
    await expect(page.getByRole('heading', { name: 'corrected' })).toBeVisible()
    await expect(codings(page)).toHaveCount(3)
    await expect(page.getByText('text changed since')).toHaveCount(1)
    await expect(page.getByRole('contentinfo')).toContainText('copy codings to “corrected”')
    await page.keyboard.press('ControlOrMeta+z')
    await expect(codings(page)).toHaveCount(0)
  })
})
