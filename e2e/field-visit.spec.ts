/** A field visit with the keyboard alone: a note by a protocol, with attendance and time stamps, coded the same evening. */
import type { Page } from '@playwright/test'
import { expect, test } from './host.ts'
import { command, press, pressOn, write } from './keys.ts'
import { addNetwork, codeAs, createProject, expectSaved, unlock } from './steps.ts'

const saw = 'Nobody sat down before the charts were on the wall.'
const thought = 'They look at data together, unasked.'
const said = 'P1 showed the test that had failed.'

async function addPerson(page: Page, pseudonym: string): Promise<void> {
  await expect(page.getByRole('button', { name: 'Add person' }).first()).toBeVisible()
  await page.keyboard.press('a')
  await write(page, page.getByRole('textbox', { name: 'Pseudonym' }), pseudonym)
  await page.keyboard.press('Enter')
  await expect(page.getByRole('button', { name: pseudonym, exact: true })).toBeVisible()
}

async function writeProtocol(page: Page): Promise<void> {
  await page.keyboard.press('n')
  await expect(page.getByRole('textbox', { name: /^Line 1/ })).toBeFocused()
  await page.keyboard.press('Escape')
  await command(page, 'Protocols for notes')
  const sheet = page.getByRole('dialog')
  await pressOn(page, sheet.getByRole('button', { name: 'New protocol' }))
  await write(page, sheet.getByRole('textbox', { name: 'Name' }), 'Site visit')
  await write(page, sheet.getByRole('textbox', { name: 'Prompts' }), 'Arriving')
  await page.keyboard.press('Enter')
  await page.keyboard.type('Closing')
  await pressOn(page, sheet.getByRole('button', { name: 'Keep the protocol' }))
  await expect(sheet.getByText('2 prompts · 5 look-fors · no note yet')).toBeVisible()
  await page.keyboard.press('Escape')
}

const line = (page: Page, text: string) =>
  page.getByRole('textbox', { name: /^Line/ }).filter({ hasText: text })

async function takeNote(page: Page): Promise<void> {
  await command(page, 'New note: Site visit')
  const first = page.getByRole('textbox', { name: /^Line 2/ })
  await expect(first).toBeFocused()
  await page.keyboard.type(saw)
  await expect(page.getByRole('textbox', { name: /^Line 2, \d\d:\d\d, what I saw/ })).toHaveValue(
    saw,
  )
  await page.keyboard.press('Alt+1')
  await page.keyboard.press('Enter')
  await page.keyboard.press('Tab')
  await page.keyboard.type(thought)
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('ArrowDown')
  await page.keyboard.type('@1')
  await page.keyboard.type(said.slice(2))
  await expect(line(page, said)).toBeVisible()
  await page.keyboard.press('Escape')
  await page.keyboard.press('Alt+a')
  await page.keyboard.press('Space')
  await page.keyboard.press('ArrowRight')
  await press(page, 'Space', 2)
  await expect(page.getByText('2 of 2, one late')).toBeVisible()
  await expectSaved(page)
}

/** The newest note, at the reading desk. */
async function openAtDesk(page: Page): Promise<void> {
  await command(page, 'Go to Code')
  await pressOn(page, page.getByRole('link', { name: /Observation/ }).first())
  await expect(page.getByText(saw)).toBeVisible()
}

async function codeInTheEvening(page: Page): Promise<void> {
  await command(page, 'Codebook')
  await pressOn(page, page.getByRole('button', { name: /Seed from the framework/ }).first())
  await pressOn(page, page.getByRole('menuitem', { name: /2019/ }))
  await openAtDesk(page)
  await press(page, 'j', 2)
  await codeAs(page, 'practical data', 'Practical data and warrant')
  await page.keyboard.press('Shift+J')
  await codeAs(page, 'openness', 'Openness about failure')
  await expectSaved(page)
}

test('a field visit: note by a protocol, attendance, stamps, coded the same evening', async ({
  trellis,
}) => {
  const { page } = trellis
  await createProject(trellis, 'Visits')
  await addNetwork(page, 'River Network', 'Spring 2026')
  await command(page, 'Go to People and waves')
  await addPerson(page, 'P1')
  await addPerson(page, 'P2')
  await test.step('a protocol', () => writeProtocol(page))
  await test.step('the visit', () => takeNote(page))
  await test.step('the evening', () => codeInTheEvening(page))
  await test.step('killed, and nothing is lost', async () => {
    await trellis.kill9()
    await trellis.restart()
    await unlock(page)
    await openAtDesk(page)
    for (const words of [saw, thought, said]) await expect(page.getByText(words)).toBeVisible()
    await page.keyboard.press('ControlOrMeta+z')
    await expect(page.getByRole('button', { name: /^Redo: code/ })).toBeEnabled()
  })
})

test('a note takes what is typed while it is being made', async ({ trellis }) => {
  const { page } = trellis
  await createProject(trellis, 'Quick')
  await addNetwork(page, 'River Network', 'Spring 2026')
  await page.keyboard.type('nthat was quick')
  await expect(page.getByRole('textbox', { name: /^Line 1/ })).toHaveValue('that was quick')
  await page.keyboard.type(', and it goes on')
  await expect(page.getByRole('textbox', { name: /^Line 1/ })).toHaveValue(
    'that was quick, and it goes on',
  )
  await expectSaved(page)
})
