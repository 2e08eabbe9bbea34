/** A query built, saved, asked again after a restart and taken away as a file, with the keyboard alone. */
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { expect, test } from './host.ts'
import { command, press, pressOn } from './keys.ts'
import { addNetwork, codeAs, createProject, expectSaved, importFile, unlock } from './steps.ts'

const filler = (topic: string): string =>
  `Then we spoke at some length about ${topic}, which took up most of the morning and much of what was left of the afternoon for everybody there.`
const lines = [
  'I told them that my first test had failed and nobody laughed.',
  'They heard me out until the end of it.',
  filler('the calendar'),
  'We hide what failed from the district.',
  filler('the buses'),
  'He said it openly at our own table.',
  'She thanked him for it.',
] as const
const query = 'Openness that is heard'
const sentence =
  'Passages of “Openness about failure” near “Respect” (within 20 words), not meeting “Bonding ties”; in Quiet Rivers.'

async function codeThem(page: Page): Promise<void> {
  await command(page, 'Codebook')
  await pressOn(page, page.getByRole('button', { name: /Seed from the framework/ }).first())
  await pressOn(page, page.getByRole('menuitem', { name: /2019/ }))
  await expect(page.getByText('Openness about failure').first()).toBeVisible()
  await page.goBack()
  await expect(page.getByText(lines[0])).toBeVisible()
  await press(page, 'j')
  await codeAs(page, 'openness', 'Openness about failure')
  await press(page, 'j')
  await codeAs(page, 'respect', 'Respect')
  await press(page, 'j', 2)
  await codeAs(page, 'openness', 'Openness about failure')
  await press(page, 'j', 2)
  await codeAs(page, 'openness', 'Openness about failure')
  await codeAs(page, 'bonding', 'Bonding ties')
  await press(page, 'j')
  await codeAs(page, 'respect', 'Respect')
  await expectSaved(page)
}

const operand = (page: Page, at: number) =>
  page.getByRole('combobox', { name: `Code or words of condition ${String(at)}` })

async function choose(page: Page, at: number, typed: string): Promise<void> {
  await expect(operand(page, at)).toBeFocused()
  await page.keyboard.type(typed)
  await page.keyboard.press('Enter')
}

async function buildQuery(page: Page): Promise<void> {
  await command(page, 'Retrieve')
  await expect(page.getByRole('heading', { name: 'Retrieve', level: 1 })).toBeVisible()
  await page.keyboard.press('q')
  await choose(page, 1, 'openness')
  await expect(page.getByText('3 passages')).toBeVisible()
  await pressOn(page, page.getByRole('button', { name: 'Add condition' }))
  await choose(page, 2, 'respect')
  await expect(page.getByText('2 passages')).toBeVisible()
  await pressOn(page, page.getByRole('button', { name: 'Add condition' }))
  await choose(page, 3, 'bonding')
  await press(page, 'Shift+Tab', 3)
  await page.keyboard.type('and n')
  await expect(page.getByText(sentence)).toBeVisible()
  await expect(page.getByText('1 passage', { exact: true })).toBeVisible()
}

test.setTimeout(120_000)

test('a boolean query is saved, asked again after a restart, exported, and leads to its place', async ({
  trellis,
}) => {
  const { page } = trellis
  const path = join(trellis.folder, 'call.txt')
  writeFileSync(path, lines.join('\n'))
  await createProject(trellis, 'Retrieval')
  await addNetwork(page, 'Quiet Rivers', 'Spring 2026')
  await importFile(page, path, lines[0])
  await codeThem(page)

  await buildQuery(page)
  await command(page, 'Save query')
  await expect(page.getByRole('textbox', { name: 'Name of the query' })).toBeFocused()
  await page.keyboard.type(query)
  await page.keyboard.press('Enter')
  await expect(page.getByRole('button', { name: `Ask “${query}” again` })).toBeVisible()
  await expectSaved(page)

  await trellis.restart()
  await unlock(page)
  await command(page, 'Retrieve')
  await pressOn(page, page.getByRole('button', { name: `Ask “${query}” again` }))
  await expect(page.getByText(sentence)).toBeVisible()
  await expect(page.getByText('1 passage', { exact: true })).toBeVisible()
  await expect(page.getByRole('article')).toContainText(lines[0])

  const downloading = page.waitForEvent('download')
  await command(page, 'Export as CSV')
  const csv = join(trellis.folder, 'passages.csv')
  await (await downloading).saveAs(csv)
  const written = readFileSync(csv, 'utf8').split('\r\n')
  expect(written[0]).toContain(sentence.replaceAll('"', '""'))
  expect(written.filter((line) => line.startsWith('call,interview'))).toHaveLength(1)
  expect(written.join('\n')).toContain(lines[0])

  await page.keyboard.press('Escape')
  await page.keyboard.press('j')
  await expect(page.getByRole('link', { name: /Read call at paragraph 1/ })).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(/#\/code\/.*block=/)
  await expect(page.getByText(lines[0], { exact: true })).toBeVisible()
})
