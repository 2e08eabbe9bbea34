/** Two people code one file, with the keyboard alone: who codes is asked once on each computer; mine, theirs, both, and blind. */
import { rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { expect, test } from './host.ts'
import { command, press, pressOn, tabTo, write } from './keys.ts'
import { addNetwork, createProject, expectSaved, importFile, unlock } from './steps.ts'

const lines = [
  'We looked at the chart together. Nobody spoke for a while.',
  'Then somebody laughed. After that it was easy.',
]

const text = (page: Page) => page.getByRole('region', { name: 'Text of the source' })
const codings = (page: Page) => text(page).getByRole('button', { name: /coded by/ })
const by = (page: Page, name: string) =>
  text(page).getByRole('button', { name: new RegExp(`coded by ${name}`, 'u') })
const asked = (page: Page) => page.getByRole('dialog', { name: 'Who is coding?' })
const list = (page: Page) => page.getByRole('region', { name: 'Codings of this paragraph' })

async function codeAsNew(page: Page, name: string): Promise<void> {
  await page.keyboard.press('c')
  await expect(page.getByRole('combobox', { name: 'Find or name a code' })).toBeFocused()
  await page.keyboard.type(name)
  await page.keyboard.press('Shift+Enter')
  await expect(page.getByRole('listbox')).toBeHidden()
}

async function read(page: Page): Promise<void> {
  await page.keyboard.press('Alt+3')
  const chooser = page.getByRole('main').getByRole('link', { name: /interview/ })
  await expect(chooser.or(text(page))).toBeVisible()
  if (await chooser.isVisible()) await pressOn(page, chooser)
  await expect(text(page)).toBeVisible()
}

test('two coders in one file: asked once, mine and theirs, and blind', async ({
  trellis,
}, info) => {
  const { page } = trellis
  const path = info.outputPath('interview.txt')
  writeFileSync(path, lines.join('\n'))

  await test.step('the first one is never asked', async () => {
    await createProject(trellis, 'Two of us')
    await addNetwork(page, 'River Network', 'Spring 2026')
    await importFile(page, path, lines[0] ?? '')
    await press(page, 'j', 2)
    await codeAsNew(page, 'Silence')
    await page.keyboard.press('m')
    await page.getByRole('textbox', { name: 'Memo on the coding Silence' }).waitFor()
    await page.keyboard.type('A zebra of a silence.')
    await page.keyboard.press('Escape')
    await expect(codings(page)).toHaveCount(1)
    await expectSaved(page)
    await expect(asked(page)).toBeHidden()
  })

  await test.step('on another computer it is asked, once', async () => {
    await trellis.close()
    rmSync(join(trellis.dataFolder, 'computer'))
    await trellis.restart()
    await unlock(page)
    await expect(asked(page)).toBeVisible()
    await page.keyboard.press('Escape')
    await expect(asked(page)).toBeVisible()
    await write(page, asked(page).getByRole('textbox', { name: 'Somebody else' }), 'Ben Coder')
    await page.keyboard.press('Enter')
    await expect(asked(page)).toBeHidden()
    await trellis.restart()
    await unlock(page)
    await expect(page.getByRole('banner')).toContainText('River Network')
    await expect(asked(page)).toBeHidden()
  })

  await test.step('mine, theirs, both', async () => {
    await read(page)
    await expect(by(page, 'Ana Coder')).toHaveCount(1)
    await press(page, 'j', 3)
    await codeAsNew(page, 'Ease')
    await expect(codings(page)).toHaveCount(2)
    await command(page, 'Show my codings only')
    await expect(codings(page)).toHaveCount(1)
    await expect(by(page, 'Ben Coder')).toHaveCount(1)
    await command(page, 'Show others’ codings only')
    await expect(by(page, 'Ana Coder')).toHaveCount(1)
    await expect(by(page, 'Ben Coder')).toHaveCount(0)
    await command(page, 'Show everybody’s codings')
    await expect(codings(page)).toHaveCount(2)
  })

  await test.step('a coding of somebody else is changed after a question only', async () => {
    await press(page, 'k')
    await expect(list(page)).toContainText('Silence')
    await page.keyboard.press('-')
    const question = page.getByRole('dialog', { name: 'This coding is by Ana Coder' })
    await expect(question.getByRole('button', { name: 'Make one of my own' })).toBeFocused()
    await page.keyboard.press('Enter')
    await expect(question).toBeHidden()
    await expect(
      list(page).getByRole('button', { name: /Silence\s*, counters, by Ben Coder/ }),
    ).toBeVisible()
    await expect(
      list(page).getByRole('button', { name: /Silence\s*, supports, by Ana Coder/ }),
    ).toBeVisible()
  })

  await test.step('who codes blind sees, counts and finds nothing of the others', async () => {
    await command(page, 'Code blind, or see others again')
    await expect(page.getByRole('note')).toContainText('You code blind.')
    await expect(by(page, 'Ana Coder')).toHaveCount(0)
    await expect(codings(page)).toHaveCount(2)
    await page.keyboard.press('/')
    await page.keyboard.type('zebra')
    await expect(page.getByRole('paragraph').filter({ hasText: 'Nothing found' })).toBeVisible()
    await press(page, 'Escape', 2)
    await command(page, 'Go to Codebook')
    await expect(page.getByRole('treeitem', { name: /^Silence\W+1 coding/ })).toBeVisible()
    await tabTo(page, page.getByRole('treeitem', { name: /^Silence/ }))
    await page.keyboard.press('ArrowDown')
    await expect(page.getByRole('textbox', { name: 'Name' })).toHaveValue('Silence')
    await page.keyboard.press('Delete')
    await expect(page.getByText(/You code blind: others may have coded here/)).toBeVisible()
    await expect(page.getByRole('treeitem', { name: /^Silence/ })).toBeVisible()
  })

  await test.step('and is told everything once they see again', async () => {
    await read(page)
    await pressOn(page, page.getByRole('button', { name: 'See others again' }))
    await expect(page.getByRole('note')).toBeHidden()
    await press(page, 'j', 2)
    await expect(list(page).getByRole('button', { name: /^Silence.*by Ana Coder/ })).toBeVisible()
  })
})
