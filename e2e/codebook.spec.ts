/** The codebook with the keyboard alone: codes are merged and come back, are retired, and go from one project to another. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { expect, test } from './host.ts'
import { writeInterview } from './interview.ts'
import { command, press, pressOn, write } from './keys.ts'
import { addNetwork, codeAs, createProject, expectSaved, importFile } from './steps.ts'

const said = [
  'I told them that my first test had failed and nobody laughed.',
  'We plan every test together on a Tuesday afternoon.',
] as const

/** A code of the tree by its name and what is said of it. */
const item = (page: Page, ...said: readonly string[]) =>
  page.getByRole('treeitem', { name: new RegExp(`^${said.join('\\W+')}`, 'u') })

/** Codes the selection with a code that is made for it. */
async function codeAsNew(page: Page, name: string): Promise<void> {
  await page.keyboard.press('c')
  await expect(page.getByRole('combobox', { name: 'Find or name a code' })).toBeFocused()
  await page.keyboard.type(name)
  await page.keyboard.press('Shift+Enter')
  await expect(page.getByRole('listbox')).toBeHidden()
}

/** Two codes; both stand on the first passage, the one for it and the other against it. */
async function codeTwice(page: Page): Promise<void> {
  await press(page, 'j', 2)
  await codeAsNew(page, 'Heard')
  await codeAsNew(page, 'Listened to')
  await page.keyboard.press('-')
  await press(page, 'Shift+J', 2)
  await codeAs(page, 'listened', 'Listened to')
  await expectSaved(page)
}

async function openCodebook(page: Page): Promise<void> {
  await command(page, 'Go to Codebook')
  await expect(page.getByRole('heading', { name: 'Codebook', exact: true })).toBeVisible()
}

/** The file that a command of the palette brings. */
async function fileOf(page: Page, name: string): Promise<string> {
  const downloading = page.waitForEvent('download')
  await command(page, name)
  return readFileSync(await (await downloading).path(), 'utf8')
}

async function mergeAndBringBack(page: Page): Promise<void> {
  await page.keyboard.press('f')
  await page.keyboard.press('ArrowDown')
  await expect(item(page, 'Heard', '1 coding')).toBeFocused()
  await page.keyboard.press('Shift+ArrowDown')
  await expect(page.getByRole('heading', { name: '2 codes chosen' })).toBeVisible()
  await page.keyboard.press('m')
  const dialog = page.getByRole('dialog')
  await expect(dialog.getByRole('radio', { name: /Listened to/ })).toBeFocused()
  await expect(dialog.getByText('“Listened to” will have 2 codings.')).toBeVisible()
  await expect(dialog.getByText(/becomes mixed/)).toBeVisible()
  await page.keyboard.press('Enter')
  await expect(dialog).toBeHidden()
  await expect(item(page, 'Listened to', '2 codings')).toBeVisible()
  await expect(item(page, 'Heard')).toBeHidden()
  await expect(page.getByRole('article').getByText('2 codings in 1 source.')).toBeVisible()
  await page.keyboard.press('ControlOrMeta+z')
  await expect(item(page, 'Heard', '1 coding')).toBeVisible()
  await expect(item(page, 'Listened to', '2 codings')).toBeVisible()
}

/** The second passage gets a code of its own, and goes back with the undo. */
async function splitAndBringBack(page: Page): Promise<void> {
  await command(page, 'Go to the passages')
  await expect(page.getByText(said[1]).first()).toBeVisible()
  await press(page, 'ArrowDown')
  await page.keyboard.press('Space')
  await page.keyboard.press('Shift+s')
  await write(page, page.getByRole('textbox', { name: 'Name of the new code' }), 'Planned')
  await page.keyboard.press('Enter')
  await expect(item(page, 'Planned', '1 coding')).toBeVisible()
  await expect(item(page, 'Listened to', '1 coding')).toBeVisible()
  await page.keyboard.press('ControlOrMeta+z')
  await expect(item(page, 'Planned')).toBeHidden()
  await expect(item(page, 'Listened to', '2 codings')).toBeVisible()
}

async function retireHeard(page: Page): Promise<void> {
  await page.keyboard.press('f')
  await page.keyboard.type('heard')
  await page.keyboard.press('Enter')
  await expect(item(page, 'Heard')).toBeFocused()
  await page.keyboard.press('r')
  await expect(item(page, 'Heard', 'retired', '1 coding')).toBeVisible()
  await expect(page.getByText('This code is retired.')).toBeVisible()
  await pressOn(page, page.getByRole('textbox', { name: 'Inclusion' }), '=')
  await expectSaved(page)
  await expect(page.getByRole('contentinfo')).toContainText('change code “Heard”')
}

test('codes are merged and come back, are retired, and go into another project', async ({
  trellis,
}, info) => {
  const { page } = trellis
  const interview = join(info.outputPath(), 'interview.docx')
  const book = join(info.outputPath(), 'book.qdc')
  await writeInterview(interview, said)
  await test.step('two codes', async () => {
    await createProject(trellis, 'Reading study')
    await addNetwork(page, 'River Network', 'Spring 2026')
    await importFile(page, interview, said[0])
    await codeTwice(page)
    await openCodebook(page)
  })
  await test.step('merge, undo', () => mergeAndBringBack(page))
  await test.step('split, undo', () => splitAndBringBack(page))
  await test.step('retire', () => retireHeard(page))
  await test.step('files', async () => {
    const table = await fileOf(page, 'Export the codebook as CSV')
    expect(table).toMatch(/^\uFEFFName,Parent path,Definition,/u)
    expect(table).toContain("\r\nHeard,,,'=,,,")
    expect(table).toMatch(/\r\nListened to,.*,2,1\r\n/u)
    const downloading = page.waitForEvent('download')
    await command(page, 'Export the codebook as REFI-QDA')
    await (await downloading).saveAs(book)
    expect(readFileSync(book, 'utf8')).toContain('<CodeBook xmlns="urn:QDA-XML:codebook:1.0"')
  })
  await test.step('into a new project', async () => {
    await page.keyboard.press('ControlOrMeta+l')
    await createProject(trellis, 'Other study')
    await addNetwork(page, 'Hill Network', 'Spring 2026')
    await openCodebook(page)
    const choosing = page.waitForEvent('filechooser')
    await command(page, 'Import a codebook')
    await (await choosing).setFiles(book)
    const dialog = page.getByRole('dialog')
    await expect(dialog.getByText('2 codes: 2 new.')).toBeVisible()
    await pressOn(page, dialog.getByRole('button', { name: 'Import 2 codes' }))
    await expect(item(page, 'Heard', 'retired', '0 codings')).toBeVisible()
    await expect(item(page, 'Listened to', '0 codings')).toBeVisible()
    await expect(page.getByText('2 codes added, 0 changed.')).toBeVisible()
  })
})
