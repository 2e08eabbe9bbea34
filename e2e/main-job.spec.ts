/** The main job from an empty folder to the Word document, with the keyboard alone. */
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import type { Trellis } from './door.ts'
import { expect, test } from './host.ts'
import { writeInterview } from './interview.ts'
import { command, press, pressOn, write } from './keys.ts'
import { addNetwork, codeAs, createProject, expectSaved, importFile, makeWord } from './steps.ts'
import { browserFolders, countFiles, filesHolding } from './traces.ts'
import { textOf } from './word.ts'

const saw = 'The coach put the failed test on the table before anybody asked.'
const thought = 'A hub that shows its own failure may make others dare.'
const said = [
  'I told them that my first test had failed and nobody laughed.',
  'We plan every test together on a Tuesday afternoon.',
  'I have never spoken to anybody at the other site.',
  'The chart is the first thing that we look at.',
] as const
const warrant = 'People bring their failed tests, and are heard when they do.'

async function takeNote(page: Page): Promise<void> {
  await page.keyboard.press('n')
  await expect(page.getByRole('textbox', { name: /^Line 1/ })).toBeFocused()
  await page.keyboard.type(saw)
  await page.keyboard.press('Enter')
  await page.keyboard.press('Tab')
  await page.keyboard.type(thought)
  await expect(page.getByRole('textbox', { name: /^Line 2.*make of it/ })).toHaveValue(thought)
  await expectSaved(page)
  await page.keyboard.press('Escape')
}

async function seedCodebook(page: Page): Promise<void> {
  await command(page, 'Codebook')
  await pressOn(page, page.getByRole('button', { name: /Seed from the framework/ }).first())
  await pressOn(page, page.getByRole('menuitem', { name: /2019/ }))
  await expect(page.getByText('Openness about failure').first()).toBeVisible()
}

/** Six passages: the first two overlap, the fourth speaks against, the sixth is coded in its own words. */
async function codeSixPassages(page: Page): Promise<void> {
  await press(page, 'j', 2)
  await codeAs(page, 'openness', 'Openness about failure')
  await page.keyboard.press('Shift+ArrowDown')
  await codeAs(page, 'respect', 'Respect')
  await press(page, 'Shift+J', 2)
  await codeAs(page, 'bonding', 'Bonding ties')
  await press(page, 'Shift+J', 2)
  await codeAs(page, 'bridging', 'Bridging ties')
  await page.keyboard.press('-')
  await press(page, 'Shift+J', 2)
  await codeAs(page, 'practical data', 'Practical data and warrant')
  await press(page, 'j')
  await page.keyboard.press('v')
  await expectSaved(page)
  const list = page.getByRole('list', { name: 'Codings of this paragraph' })
  await expect(list.getByRole('listitem')).toHaveCount(6)
}

async function rateTrust(page: Page): Promise<void> {
  await page.keyboard.press('Alt+4')
  await expect(page.getByRole('heading', { name: 'Evidence', exact: true })).toBeVisible()
  await pressOn(
    page,
    page
      .getByRole('rowheader', { name: /Relational trust/ })
      .getByRole('button')
      .last(),
  )
  await expect(page.getByRole('heading', { name: 'Relational trust' })).toBeVisible()
  await page.keyboard.press('4')
  await pressOn(page, page.getByRole('button', { name: 'Submit rating' }))
  await expect(page.getByText('Not ready to submit. Missing:')).toBeVisible()
  await write(page, page.getByRole('textbox', { name: 'Warrant' }), warrant)
  await pressOn(page, page.getByRole('button', { name: 'Cite a passage' }))
  const picker = page.getByRole('dialog')
  await expect(picker.getByRole('textbox', { name: 'Find a passage' })).toBeFocused()
  await page.keyboard.type('nobody laughed')
  await expect(picker.getByText(/nobody laughed/).first()).toBeVisible()
  await page.keyboard.press('Enter')
  await expect(page.getByRole('textbox', { name: 'Warrant' })).toHaveValue(/\[1\]/)
  await pressOn(page, page.getByRole('button', { name: 'Submit rating' }))
  await expect(page.getByText(/^Submitted/)).toBeVisible()
}

function expectInWord(path: string): void {
  const text = textOf(path)
  for (const sentence of said.slice(0, 3)) expect(text, 'each quotation').toContain(sentence)
  const at = text.indexOf(warrant)
  expect(at, 'the warrant').toBeGreaterThan(0)
  expect(text.slice(at - 300, at), 'the rating beside its warrant').toContain('Dev (High)')
}

/** Nothing that was typed or imported lies anywhere in the clear; a control shows that it would be found. */
function expectNoTraces({ folder, dataFolder, tmpFolder }: Trellis): void {
  const folders = [folder, dataFolder, tmpFolder, ...browserFolders()]
  const sentences = [saw, thought, ...said, warrant]
  expect(countFiles(folders)).toBeGreaterThan(0)
  expect(filesHolding(folders, sentences)).toEqual([])
  writeFileSync(join(tmpFolder, 'control.txt'), `before ${saw} after`)
  expect(filesHolding(folders, sentences)).toHaveLength(1)
}

test('from an empty folder to the report, with the keyboard alone', async ({ trellis }, info) => {
  const { page } = trellis
  const outside = info.outputPath()
  const interview = join(outside, 'interview.docx')
  const word = join(outside, 'report.docx')
  for (const inside of [trellis.folder, trellis.dataFolder, trellis.tmpFolder])
    expect(outside.startsWith(inside)).toBe(false)
  expect(await writeInterview(interview, said)).toBeGreaterThan(5_000)
  await test.step('create', async () => {
    await createProject(trellis, 'Reading study')
    await addNetwork(page, 'River Network', 'Spring 2026')
  })
  await test.step('note', () => takeNote(page))
  await test.step('codebook', () => seedCodebook(page))
  await test.step('import', () => importFile(page, interview, said[0]))
  await test.step('code', () => codeSixPassages(page))
  await test.step('rate', () => rateTrust(page))
  await test.step('report', () => makeWord(page, word))
  expectInWord(word)
  await test.step('no traces while it is open', () => expectNoTraces(trellis))
})
