/** Files whose letters were guessed wrongly are read as their authors wrote them. */
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import AxeBuilder from '@axe-core/playwright'
import { expect, test } from './host.ts'
import { command, pressOn, tabTo } from './keys.ts'
import { addNetwork, createProject } from './steps.ts'

const mac = (text: string): Buffer =>
  Buffer.from(Array.from(text, (letter) => (letter === 'é' ? 0x8e : letter.charCodeAt(0))))

test('text is read anew in another encoding, for one file and for all', async ({ trellis }) => {
  const { page, folder } = trellis
  const files: Readonly<Record<string, Buffer>> = {
    'one.txt': mac('We met in the café on Tuesday.'),
    'two.txt': mac('The café was closed.'),
    'call.srt': Buffer.from('1\n00:00:01,000 --> 00:00:02,000\nSo caf\u00e9.\n', 'latin1'),
    'survey.csv': mac('Name,What helped? (résumé)\nAna,The café helped all of us.\n'),
  }
  for (const [name, bytes] of Object.entries(files)) writeFileSync(join(folder, name), bytes)
  await createProject(trellis, 'Letters')
  await addNetwork(page, 'Reading network', 'Autumn')
  await command(page, 'Collect')

  const choosing = page.waitForEvent('filechooser')
  await pressOn(page, page.getByRole('button', { name: /^Import/u }).first())
  await (await choosing).setFiles(Object.keys(files).map((name) => join(folder, name)))
  const dialog = page.getByRole('dialog')
  const file = (name: string) => dialog.getByRole('listitem').filter({ hasText: name }).first()
  const pick = async (list: ReturnType<typeof file>, typed: string, shown: string) => {
    await tabTo(page, list)
    await page.keyboard.type(typed)
    await expect(list.locator('option:checked')).toHaveText(shown)
  }
  const forAll = dialog.getByRole('combobox', { name: 'Text encoding of 4 files' })
  await expect(forAll).toBeVisible({ timeout: 20_000 })
  await pick(forAll, 'Mac', 'Mac Roman (older Mac programs)')
  await expect(file('one.txt').getByText('read as Mac Roman')).toBeVisible()
  await pressOn(page, file('one.txt').getByRole('button', { name: 'Details of one.txt' }))
  await expect(file('one.txt').getByText('We met in the café on Tuesday.')).toBeVisible()

  await pressOn(page, file('call.srt').getByRole('button', { name: 'Details of call.srt' }))
  const own = file('call.srt').getByRole('combobox', { name: 'Text encoding' })
  await own.selectOption('utf-16le')
  await expect(
    dialog.getByText('It cannot be read as UTF-16 LE, and stays as it was.'),
  ).toBeVisible()
  await expect(own.locator('option:checked')).toHaveText('Mac Roman (older Mac programs)')
  await pick(own, 'windows-1252', 'windows-1252 (Western European)')
  await expect(file('call.srt').getByText('So café.')).toBeVisible()
  await expect(dialog.getByText('It cannot be read as UTF-16 LE')).toBeHidden()
  const { violations } = await new AxeBuilder({ page }).analyze()
  expect(violations.map(({ id }) => id)).toEqual([])

  await page.keyboard.press('Alt+n')
  await expect(
    dialog.getByRole('combobox', { name: 'What “What helped? (résumé)” becomes' }),
  ).toBeVisible()
  await expect(dialog.getByText('The café helped all of us.').last()).toBeVisible()
  await page.keyboard.press('Alt+i')
  await expect(dialog.getByText('4 sources imported')).toBeVisible({ timeout: 20_000 })
  await pressOn(page, dialog.getByRole('button', { name: 'Read the first one' }))
  await expect(page.getByRole('main').getByText('So café.')).toBeVisible()
})
