/** A source is split and joined with the keyboard alone; its codings go along, and one undo each brings all back. */
import { expect, test } from './host.ts'
import { writeInterview } from './interview.ts'
import { command, press, pressOn, write } from './keys.ts'
import { addNetwork, codeAs, createProject, expectSaved, importFile } from './steps.ts'

const first = 'We plan every test together on a Tuesday afternoon.'
const second = 'The chart is the first thing that we look at.'

test('split at a paragraph, undone, and joined again', async ({ trellis }, info) => {
  const { page } = trellis
  const interview = info.outputPath('interview.docx')
  await writeInterview(interview, [first, second])
  await createProject(trellis, 'Parts')
  await addNetwork(page, 'River Network', 'Spring 2026')
  await command(page, 'Codebook')
  await pressOn(page, page.getByRole('button', { name: /Seed from the framework/ }).first())
  await pressOn(page, page.getByRole('menuitem', { name: /2019/ }))
  await importFile(page, interview, first)
  await press(page, 'Shift+J', 3)
  await codeAs(page, 'practical data', 'Practical data and warrant')
  await command(page, 'Split the source here')
  const dialog = page.getByRole('dialog')
  await write(page, dialog.getByRole('textbox', { name: 'Title of the new source' }), 'Part two')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('heading', { name: 'Part two' })).toBeVisible()
  await expectSaved(page)
  const list = page.getByRole('list', { name: 'Codings of this paragraph' })
  await test.step('the coding went with its words', async () => {
    await expect(list.getByRole('listitem').first()).toContainText('Practical data and warrant')
  })
  await test.step('one undo puts it together', async () => {
    await page.keyboard.press('ControlOrMeta+z')
    await expect(page.getByText('This source is not in the project any more.')).toBeVisible()
    await page.keyboard.press('ControlOrMeta+Shift+z')
    await expect(page.getByRole('heading', { name: 'Part two' })).toBeVisible()
  })
  await test.step('joined to the other, it ends it', async () => {
    await command(page, 'Join another source to this one')
    await write(page, dialog.getByRole('combobox', { name: 'The source to join' }), 'interview')
    await page.keyboard.press('ArrowDown')
    await page.keyboard.press('Enter')
    await pressOn(page, dialog.getByRole('button', { name: 'Join', exact: true }))
    await expect(dialog).toBeHidden()
    await expectSaved(page)
    await command(page, 'Go to Collect')
    await expect(page.getByRole('main').getByText('Part two')).toBeVisible()
    await expect(page.getByText(/^1 source ·/)).toBeVisible()
  })
})
