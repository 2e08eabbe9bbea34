/** Files of several kinds brought in by the keyboard alone: a call's transcript with its speakers, and a survey. */
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Locator, Page } from '@playwright/test'
import AxeBuilder from '@axe-core/playwright'
import { expect, test } from './host.ts'
import { command, pressOn, tabTo, write } from './keys.ts'
import { addNetwork, createProject, expectSaved } from './steps.ts'

const transcript = `WEBVTT

1
00:00:01.000 --> 00:00:06.000
Maria Lopez: We looked at the chart together on Tuesday.

2
00:00:07.000 --> 00:00:11.000
Tom Host: What did you see there?

3
00:00:12.000 --> 00:00:20.000
Jonah Reyes: That the second group had not moved at all.

4
00:00:21.000 --> 00:00:26.000
MARIA LOPEZ: We changed one question and tried again.
`

const survey = [
  'Your name,Years,Coached,What helped you most?',
  'Maria López,4,yes,"The protocol helped us to look at the work before we judged it."',
  'Jonah Reyes,many,no,"Seeing that others had failed tests too was a relief to me."',
  'Ada Park,7,yes,"The coach asked us questions and did not answer them herself."',
].join('\n')

async function choose(page: Page, path: string): Promise<Locator> {
  const choosing = page.waitForEvent('filechooser')
  await pressOn(page, page.getByRole('button', { name: /^Import/u }).first())
  await (await choosing).setFiles(path)
  const dialog = page.getByRole('dialog')
  await expect(dialog.getByRole('tab', { name: 'Speakers (3)' })).toBeVisible({ timeout: 20_000 })
  return dialog
}

async function expectAccessible(page: Page): Promise<void> {
  const { violations } = await new AxeBuilder({ page }).analyze()
  expect(violations.map(({ id }) => id)).toEqual([])
}

/** Types the beginning of an option, as people do in a list that is closed. */
async function pickByTyping(page: Page, list: Locator, typed: string, shown: RegExp) {
  await tabTo(page, list)
  await page.keyboard.type(typed)
  await expect(list.locator('option:checked')).toHaveText(shown)
}

async function addPerson(page: Page, pseudonym: string, name: string): Promise<void> {
  await command(page, 'Go to People and waves')
  await expect(page.getByRole('heading', { name: 'People', exact: true })).toBeVisible()
  await page.keyboard.press('a')
  const form = page.getByRole('dialog')
  await write(page, form.getByRole('textbox', { name: 'Pseudonym' }), pseudonym)
  await write(page, form.getByRole('textbox', { name: 'Real name' }), name)
  await page.keyboard.press('Enter')
  await expect(form).toBeHidden()
}

async function goToSources(page: Page, sources: number): Promise<void> {
  await command(page, 'Collect')
  const heading = sources === 0 ? 'Evidence begins here' : /sources?$/u
  await expect(page.getByText(heading).first()).toBeVisible()
}

async function expectPeople(page: Page, ...pseudonyms: readonly string[]): Promise<void> {
  await command(page, 'Go to People and waves')
  for (const pseudonym of pseudonyms)
    await expect(page.getByRole('row', { name: new RegExp(pseudonym, 'u') })).toBeVisible()
  await expect(
    page.getByText(new RegExp(`^${pseudonyms.length} (?:person|people)`, 'u')),
  ).toBeVisible()
}

test('a call with three speakers: one known, one new, one left open; undone and redone at once', async ({
  trellis,
}) => {
  const { page, folder } = trellis
  const path = join(folder, 'call.vtt')
  writeFileSync(path, transcript)
  await createProject(trellis, 'Calls')
  await addNetwork(page, 'Reading network', 'Autumn')
  await addPerson(page, 'P07', 'Maria López')
  await goToSources(page, 0)

  const dialog = await choose(page, path)
  await expectAccessible(page)
  await expect(dialog.getByText('We looked at the chart together on Tuesday.')).toBeVisible()
  await pressOn(page, dialog.getByRole('button', { name: 'Next: speakers' }))
  const who = (name: string) => dialog.getByRole('combobox', { name: `Who is ${name}` })
  await expect(who('Maria Lopez').locator('option:checked')).toHaveText('P07 · Maria López')
  await pickByTyping(page, who('Jonah Reyes'), 'New', /New person/u)
  await expect(dialog.getByRole('textbox', { name: 'Pseudonym for Jonah Reyes' })).toHaveValue(
    'P08',
  )
  await expect(who('Tom Host').locator('option:checked')).toHaveText('Left open')
  await expect(dialog.getByText('1 of 3 left open')).toBeVisible()
  await expectAccessible(page)
  await pressOn(page, dialog.getByRole('button', { name: 'Import 1 file' }))
  await expect(dialog.getByText('1 source imported')).toBeVisible({ timeout: 20_000 })
  await pressOn(page, dialog.getByRole('button', { name: 'Done', exact: true }))
  await expect(dialog).toBeHidden()
  await expectPeople(page, 'P07', 'P08')

  await page.keyboard.press('ControlOrMeta+z')
  await expectPeople(page, 'P07')
  await goToSources(page, 0)
  await page.keyboard.press('ControlOrMeta+Shift+z')
  await expect(page.getByText('call', { exact: true })).toBeVisible()
  await expectPeople(page, 'P07', 'P08')
  await expectSaved(page)

  await goToSources(page, 1)
  await command(page, 'Change title, date, wave, kind')
  const details = page.getByRole('dialog')
  const is = (name: string) =>
    details.getByRole('combobox', { name: `Who is ${name}`, exact: true }).locator('option:checked')
  await expect(is('Maria Lopez')).toHaveText('P07 · Maria López')
  await expect(is('MARIA LOPEZ')).toHaveText('P07 · Maria López')
  await expect(is('Jonah Reyes')).toHaveText('P08 · Jonah Reyes')
  await expect(is('Tom Host')).toHaveText('Left open')
  await expectAccessible(page)
})

test('a survey becomes a source for each row, with two attributes', async ({ trellis }) => {
  const { page, folder } = trellis
  const path = join(folder, 'exit survey.csv')
  writeFileSync(path, survey)
  await createProject(trellis, 'Surveys')
  await addNetwork(page, 'Reading network', 'Autumn')
  await addPerson(page, 'P07', 'Maria López')
  await goToSources(page, 0)

  const dialog = await choose(page, path)
  await pressOn(page, dialog.getByRole('button', { name: 'Next: surveys' }))
  const use = (column: string) => dialog.getByRole('combobox', { name: `What “${column}” becomes` })
  await expect(use('Your name').locator('option:checked')).toHaveText('Who answered')
  await expect(use('Coached').locator('option:checked')).toHaveText('Attribute of the source')
  await pickByTyping(
    page,
    dialog.getByRole('combobox', { name: 'Kind of “Years”' }),
    'Num',
    /^Number$/u,
  )
  await expect(dialog.getByText('3 sources by 3 names')).toBeVisible()
  await expect(
    dialog.getByText(/Years: 1 value is no number, such as “many” \(row 3\)/u),
  ).toBeVisible()
  await expectAccessible(page)
  await pressOn(page, dialog.getByRole('button', { name: 'Next: speakers' }))
  await pressOn(page, dialog.getByRole('button', { name: 'Make 2 new people of all left open' }))
  await page.keyboard.press('Alt+i')
  await expect(dialog.getByText('3 sources imported')).toBeVisible({ timeout: 20_000 })
  await expect(dialog.getByText('exit survey, P07')).toBeVisible()
  await expect(dialog.getByText('What could not be carried over')).toBeVisible()
  await pressOn(page, dialog.getByRole('button', { name: 'Read the first one' }))
  await expect(page.getByRole('main').getByText('What helped you most?').first()).toBeVisible()

  await command(page, 'Collect')
  const pages = page.getByRole('navigation', { name: 'Pages of this job' })
  await pressOn(page, pages.getByRole('link', { name: 'Attributes' }))
  for (const name of ['Years', 'Coached'])
    await expect(page.getByRole('main').getByText(name, { exact: true }).first()).toBeVisible()
  await expectPeople(page, 'P07', 'P08', 'P09')
  await page.keyboard.press('ControlOrMeta+z')
  await expectPeople(page, 'P07')
  await goToSources(page, 0)
})
