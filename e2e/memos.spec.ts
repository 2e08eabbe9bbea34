/** What the analyst thinks is written down, linked, killed in the middle of it and found again; and what tells sources apart is filled in. */
import type { Page } from '@playwright/test'
import { expect, test } from './host.ts'
import { command, press, pressOn, write } from './keys.ts'
import { addNetwork, createProject, expectSaved, unlock } from './steps.ts'
import { filesHolding } from './traces.ts'

const seen = 'Somebody drew the form on the window with a marker.'
const entry = 'I read the calls before the interviews, and say so in the report.'
const onCode = 'The tool was made theirs when they drew it.'
const onMemo = 'Compare what the hub said of it'

const body = (page: Page) => page.getByRole('textbox', { name: 'Memo', exact: true })
const linked = (page: Page) => page.getByRole('main').getByRole('list', { name: 'Linked to' })
const undo = (page: Page): Promise<void> => page.keyboard.press('ControlOrMeta+z')

/** A note with one line, left again. */
async function takeNote(page: Page, line: string): Promise<void> {
  await page.keyboard.press('n')
  await expect(page.getByRole('textbox', { name: /^Line 1/ })).toBeFocused()
  await page.keyboard.type(line)
  await expectSaved(page)
  await page.keyboard.press('Escape')
  await command(page, 'Go to Collect')
  const note = page.getByRole('main').getByText(/^Observation/)
  await expect(note.first()).toBeVisible()
}

async function linkTo(page: Page, typed: string, option: RegExp): Promise<void> {
  await page.keyboard.press('l')
  await expect(page.getByRole('combobox', { name: 'Add a link' })).toBeFocused()
  await page.keyboard.type(typed)
  const options = page.getByRole('listbox', { name: 'What to link to' }).getByRole('option')
  const wanted = options.filter({ hasText: option }).first()
  await expect(wanted).toBeVisible()
  while ((await wanted.getAttribute('aria-selected')) !== 'true')
    await page.keyboard.press('ArrowDown')
  await page.keyboard.press('Enter')
  await press(page, 'Escape', 2)
}

test('a journal entry, and memos on a code, a passage and one another, survive a kill', async ({
  trellis,
}) => {
  const { page } = trellis
  await createProject(trellis, 'Thoughts')
  await addNetwork(page, 'River Network', 'Spring 2026')
  await takeNote(page, seen)
  await page.keyboard.press('Enter')
  await expect(page.getByText(seen)).toBeVisible()
  await press(page, 'j')
  await page.keyboard.press('v')
  const codings = page.getByRole('list', { name: 'Codings of this paragraph' })
  await expect(codings.getByRole('listitem')).toHaveCount(1)

  await test.step('an entry in the journal', async () => {
    await command(page, 'Write in the journal')
    await expect(page.getByRole('textbox', { name: 'Journal entry' })).toBeFocused()
    await page.keyboard.type(entry)
    await expectSaved(page)
    await page.keyboard.press('Escape')
  })

  await test.step('a memo on a code by @, linked to a passage', async () => {
    await command(page, 'New memo')
    await expect(body(page)).toBeFocused()
    await page.keyboard.type(`${onCode} See @somebody drew`)
    const found = page.getByRole('listbox', { name: 'What to link to' }).getByRole('option')
    await expect(found.first()).toContainText('Code')
    await page.keyboard.press('Enter')
    await expect(linked(page).getByRole('listitem')).toHaveCount(1)
    await page.keyboard.press('Escape')
    await linkTo(page, 'marker', /Coded passage/)
    await expect(linked(page).getByRole('listitem')).toHaveCount(2)
    await expect(linked(page)).toContainText(seen)
  })

  await test.step('another, linked to the first, until the program is killed', async () => {
    await command(page, 'New memo')
    await expect(body(page)).toBeFocused()
    await expect(body(page)).toHaveValue('')
    await page.keyboard.type(onMemo)
    await expectSaved(page)
    await page.keyboard.press('Escape')
    await linkTo(page, 'made theirs', /Memo/)
    await expect(linked(page).getByRole('listitem')).toHaveCount(1)
    await page.keyboard.press('Enter')
    await expect(body(page)).toBeFocused()
    await page.keyboard.press('ControlOrMeta+End')
    await page.keyboard.type(' and never wrote down.')
    await expectSaved(page)
    const typing = page.keyboard.type(' And so on and on and on and on', { delay: 15 })
    await page.waitForTimeout(150)
    await trellis.kill9()
    await typing
  })

  const { folder, dataFolder, tmpFolder } = trellis
  expect(filesHolding([folder, dataFolder, tmpFolder], [entry, onCode, onMemo])).toEqual([])
  await trellis.restart()
  await unlock(page)

  await test.step('every acknowledged word is there, and undo goes on', async () => {
    await command(page, 'Go to Memos')
    const memos = page.getByRole('list', { name: 'Memos' }).getByRole('listitem')
    await expect(memos).toHaveCount(2)
    await page.keyboard.press('j')
    await expect(body(page)).toHaveValue(new RegExp(`^${onMemo} and never wrote down\\.`))
    await expect(linked(page)).toContainText(onCode)
    await pressOn(page, linked(page).getByRole('link').first())
    await expect(body(page)).toHaveValue(new RegExp(`^${onCode} See`))
    await expect(linked(page)).toContainText(seen)
    await expect(page.getByRole('list', { name: 'Mentioned in' })).toContainText(onMemo)
    await command(page, 'Show the journal')
    await expect(page.getByText(entry)).toBeVisible()
    await undo(page)
    await command(page, 'Show memos')
    await expect(memos).toHaveCount(2)
    await page.keyboard.press('j')
    await expect(body(page)).not.toHaveValue(/and on and on and on/)
  })

  await test.step('search leads to a memo, and from it to the passage', async () => {
    await page.keyboard.press('/')
    await page.keyboard.type('made theirs')
    await expect(page.getByRole('option').first()).toContainText('made theirs')
    await page.keyboard.press('Enter')
    await expect(body(page)).toHaveValue(new RegExp(`^${onCode}`))
    await pressOn(page, linked(page).getByRole('link').filter({ hasText: seen }))
    await expect(page.getByText(seen).first()).toBeVisible()
    await expect(page).toHaveURL(/#\/code\//)
  })
})

test('attributes are filled in by keys and by pasting, and one undo takes a paste back', async ({
  trellis,
}) => {
  const { page } = trellis
  await createProject(trellis, 'Attributes')
  await addNetwork(page, 'River Network', 'Spring 2026')
  for (const line of ['One.', 'Two.', 'Three.']) await takeNote(page, line)
  await command(page, 'Write in the journal')
  await expect(page.getByRole('textbox', { name: 'Journal entry' })).toBeFocused()
  await page.keyboard.type('12')
  await page.keyboard.press('Enter')
  await page.keyboard.type('many')
  await page.keyboard.press('Enter')
  await page.keyboard.type('3,5')
  await press(page, 'ControlOrMeta+a')
  await press(page, 'ControlOrMeta+c')
  await expectSaved(page)
  await page.keyboard.press('Escape')

  await command(page, 'Go to Attributes')
  await expect(page.getByRole('heading', { name: 'Attributes' })).toBeVisible()
  for (const [name, type] of [
    ['Setting', 'text'],
    ['Length', 'number'],
  ] as const) {
    await page.keyboard.press('Alt+a')
    const form = page.getByRole('dialog')
    await write(page, form.getByRole('textbox', { name: 'Name' }), name)
    await page.keyboard.press('Tab')
    await page.keyboard.type(type)
    await pressOn(page, form.getByRole('button', { name: 'Add' }))
    await expect(form).toBeHidden()
    await expect(page.getByRole('columnheader').filter({ hasText: name })).toBeVisible()
  }

  const grid = page.getByRole('grid', { name: 'Attributes of sources' })
  const column = (at: number) => grid.locator(`[role="gridcell"][aria-colindex="${at}"]`)
  await test.step('by keys', async () => {
    await page.keyboard.press('ArrowUp')
    await expect(grid).toBeFocused()
    await page.keyboard.type('Library')
    await page.keyboard.press('Tab')
    await page.keyboard.type('long')
    await page.keyboard.press('Enter')
    await expect(page.getByRole('alert')).toContainText('“long” does not fit Length')
    await page.keyboard.press('Escape')
    await page.keyboard.type('7')
    await page.keyboard.press('Enter')
    await expect(column(2)).toHaveText(['Library', '', ''])
    await expect(column(3)).toHaveText(['7', '', ''])
    await press(page, 'ArrowUp')
    await page.keyboard.type('8')
    await page.keyboard.press('Escape')
    await expect(grid).toBeFocused()
    await expect(column(3)).toHaveText(['7', '', ''])
    await expect(page.getByRole('contentinfo')).toContainText(/Undo: set “Length/)
    await press(page, 'ArrowDown')
  })

  await test.step('by pasting', async () => {
    await press(page, 'ArrowUp')
    await press(page, 'ControlOrMeta+v')
    const shown = page.getByRole('dialog')
    await expect(shown.getByRole('button', { name: 'Fill in 2 values' })).toBeFocused()
    await expect(shown).toContainText('Line 2: “many” does not fit Length')
    await page.keyboard.press('Enter')
    await expect(shown).toBeHidden()
    await expect(column(3)).toHaveText(['12', '', '3.5'])
    await undo(page)
    await expect(column(3)).toHaveText(['7', '', ''])
    await press(page, 'Delete')
    await expect(column(3)).toHaveText(['', '', ''])
    await undo(page)
    await expect(column(3)).toHaveText(['7', '', ''])
  })

  await test.step('and found by search', async () => {
    await page.keyboard.press('Escape')
    await page.keyboard.press('/')
    await page.keyboard.type('libra')
    await expect(page.getByRole('option').first()).toContainText('Library')
    await page.keyboard.press('Enter')
    await expect(page).toHaveURL(/#\/collect\/attributes\?source=/)
  })
})
