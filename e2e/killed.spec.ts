/** The program is killed in the middle of typing and coding: what was acknowledged is there, and can be undone. */
import type { Page } from '@playwright/test'
import { expect, test } from './host.ts'
import { writeInterview } from './interview.ts'
import { command, press } from './keys.ts'
import { addNetwork, createProject, expectSaved, importFile, unlock } from './steps.ts'
import { filesHolding } from './traces.ts'

const first = 'The hub asked for the form and nobody had brought one.'
const second = 'Then somebody drew it on the window with a marker.'
const spoken = 'We plan every test together on a Tuesday afternoon.'

const undo = (page: Page): Promise<void> => page.keyboard.press('ControlOrMeta+z')

async function reopen(page: Page, name: string): Promise<void> {
  await unlock(page)
  await expect(page.getByRole('banner').getByText(name)).toBeVisible()
}

test('killed while typing: every acknowledged line is there, and undo goes on', async ({
  trellis,
}) => {
  const { page, folder, dataFolder, tmpFolder } = trellis
  await createProject(trellis, 'Killed')
  await addNetwork(page, 'River Network', 'Spring 2026')
  await page.keyboard.press('n')
  await expect(page.getByRole('textbox', { name: /^Line 1/ })).toBeFocused()
  await page.keyboard.type(first)
  await page.keyboard.press('Enter')
  await page.keyboard.type(second)
  await expectSaved(page)
  const typing = page.keyboard.type(' And so it went on and on and on', { delay: 15 })
  await page.waitForTimeout(200)
  await trellis.kill9()
  await typing
  await test.step('the log that a crash leaves is encrypted too', () => {
    expect(filesHolding([folder, dataFolder, tmpFolder], [first, second])).toEqual([])
  })
  await trellis.restart()
  await reopen(page, 'River Network')
  await command(page, 'Collect')
  await expect(
    page
      .getByRole('main')
      .getByText(/^Observation/)
      .first(),
  ).toBeVisible()
  await page.keyboard.press('Enter')
  await expect(page.getByText(first)).toBeVisible()
  await expect(page.getByText(second)).toBeVisible()
})

test('killed while coding: every acknowledged coding is there, and undo goes on', async ({
  trellis,
}, info) => {
  const { page } = trellis
  const interview = info.outputPath('interview.docx')
  await writeInterview(interview, [spoken])
  await createProject(trellis, 'Killed')
  await addNetwork(page, 'River Network', 'Spring 2026')
  await importFile(page, interview, spoken)
  await press(page, 'j', 2)
  const codings = page
    .getByRole('list', { name: 'Codings of this paragraph' })
    .getByRole('listitem')
  for (const at of [1, 2, 3]) {
    await page.keyboard.press('v')
    await expect(codings).toHaveCount(at)
    await press(page, 'j')
  }
  await expectSaved(page)
  await page.keyboard.press('v')
  await trellis.kill9()
  expect(filesHolding([trellis.folder, trellis.dataFolder, trellis.tmpFolder], [spoken])).toEqual(
    [],
  )
  await trellis.restart()
  await reopen(page, 'River Network')
  await command(page, 'Collect')
  await expect(page.getByRole('main').getByText('interview', { exact: true })).toBeVisible()
  await page.keyboard.press('Enter')
  await expect(page.getByText(spoken)).toBeVisible()
  await expect.poll(() => codings.count()).toBeGreaterThanOrEqual(3)
  const kept = await codings.count()
  await undo(page)
  await expect(codings).toHaveCount(kept - 1)
  await page.keyboard.press('ControlOrMeta+Shift+z')
  await expect(codings).toHaveCount(kept)
})
