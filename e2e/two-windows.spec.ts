/** Two windows on one project: each sees what the other does, and no words are lost where both write. */
import { writeFileSync } from 'node:fs'
import type { Page } from '@playwright/test'
import { expect, test } from './host.ts'
import { press, pressOn } from './keys.ts'
import { addNetwork, createProject, expectSaved, importFile } from './steps.ts'

const lines = [
  'We looked at the chart. Nobody spoke for a wile.',
  'And then?',
  'Then somebody laughed.',
]

const text = (page: Page) => page.getByRole('region', { name: 'Text of the source' })
const editor = (page: Page) => page.getByRole('textbox', { name: 'Text of this paragraph' })
const names = (page: Page) => text(page).getByRole('button', { name: /coded by/ })
const block = (page: Page, at: number) => text(page).locator(`[data-block="${at}"]`)
const refusal = (page: Page) => page.getByText('What you typed is still here and not in the file.')

async function edit(page: Page): Promise<void> {
  await page.keyboard.press('e')
  await expect(editor(page)).toBeFocused()
}

test('two windows on one text', async ({ trellis, context }, info) => {
  const { page: one } = trellis
  const path = info.outputPath('interview.txt')
  writeFileSync(path, lines.join('\n'))
  await createProject(trellis, 'Two windows')
  await addNetwork(one, 'River Network', 'Spring 2026')
  await importFile(one, path, 'We looked at the chart.')
  const two = await context.newPage()
  await two.goto(one.url())
  await expect(block(two, 0)).toContainText('We looked at the chart.')

  await test.step('what is coded, and taken back, in one is seen in the other', async () => {
    await press(one, 'j', 2)
    await press(one, 'v')
    await expect(names(two)).toHaveCount(1)
    await two.keyboard.press('ControlOrMeta+z')
    await expect(names(one)).toHaveCount(0)
    await one.keyboard.press('ControlOrMeta+Shift+z')
    await expect(names(two)).toHaveCount(1)
  })

  await test.step('what is corrected in one is seen in the other, and corrected on there', async () => {
    await edit(one)
    await one.keyboard.press('End')
    await one.keyboard.type(' Indeed.')
    await one.keyboard.press('Escape')
    await expect(block(two, 0)).toContainText('wile. Indeed.')
    await press(two, 'j')
    await edit(two)
    await two.keyboard.press('End')
    await two.keyboard.type(' Really.')
    await two.keyboard.press('Escape')
    await expect(block(one, 0)).toContainText('wile. Indeed. Really.')
  })

  await test.step('nobody who types is disturbed by what the other window corrects elsewhere', async () => {
    await edit(one)
    await one.keyboard.press('Home')
    await one.keyboard.type('Well, ')
    await press(two, 'j', 5)
    await edit(two)
    await two.keyboard.type(' Loudly.')
    await two.keyboard.press('Escape')
    await expect(block(one, 2)).toContainText('laughed. Loudly.')
    await expect(editor(one)).toBeFocused()
    await one.keyboard.type('well. ')
    await one.keyboard.press('Escape')
    await expect(block(two, 0)).toContainText('Well, well. We looked')
    await expect(refusal(one)).toBeHidden()
  })

  await test.step('where both write the same word, what was typed stays and the person decides', async () => {
    await press(two, 'k', 9)
    await edit(two)
    await edit(one)
    await press(one, 'End')
    await press(one, 'Backspace', 'Really.'.length)
    await press(two, 'End')
    await press(two, 'Backspace', 'Really.'.length)
    await Promise.all([one.keyboard.type('Truly.'), two.keyboard.type('Surely.')])
    await one.keyboard.press('Escape')
    await two.keyboard.press('Escape')
    const [loser, winner] = await Promise.race([
      refusal(one)
        .waitFor()
        .then(() => [one, two] as const),
      refusal(two)
        .waitFor()
        .then(() => [two, one] as const),
    ])
    const typed = loser === one ? 'Truly.' : 'Surely.'
    const there = loser === one ? 'Surely.' : 'Truly.'
    await expect(editor(loser)).toHaveValue(new RegExp(`Indeed\\. ${typed}$`, 'u'))
    await expect(block(winner, 0)).toContainText(`Indeed. ${there}`)
    await pressOn(loser, loser.getByRole('button', { name: 'Save mine over it' }))
    await expect(refusal(loser)).toBeHidden()
    await expect(block(winner, 0)).toContainText(`Indeed. ${typed}`)
    await expectSaved(loser)
    await expectSaved(winner)
  })

  for (const pause of [0, 300, 700])
    await test.step(`neither loses a word, ${pause} milliseconds after typing`, async () => {
      for (const page of [one, two]) {
        await press(page, 'Shift+K', 3)
        await edit(page)
        await page.keyboard.press('ControlOrMeta+End')
      }
      await one.keyboard.type(`One${pause}`)
      await two.keyboard.type(`Two${pause}`)
      await one.waitForTimeout(pause)
      await Promise.all([one.keyboard.press('Escape'), two.keyboard.press('Escape')])
      const [loser, winner] = await Promise.race([
        refusal(one)
          .waitFor()
          .then(() => [one, two] as const),
        refusal(two)
          .waitFor()
          .then(() => [two, one] as const),
      ])
      const [typed, there] = loser === one ? ['One', 'Two'] : ['Two', 'One']
      await expect(editor(loser)).toHaveValue(new RegExp(`${typed}${pause}$`, 'u'))
      await expect(block(winner, 0)).toContainText(`${there}${pause}`)
      await pressOn(loser, loser.getByRole('button', { name: 'Take what is there' }))
      await expect(editor(loser)).toBeHidden()
      await expect(block(loser, 0)).toContainText(`${there}${pause}`)
    })
})
