/** A recording beside its transcript and a picture: heard, seen and coded by the keyboard alone, and nowhere in the clear. */
import AxeBuilder from '@axe-core/playwright'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { attach, pick } from './attaching.ts'
import { expect, test } from './host.ts'
import { command, press, pressOn, write } from './keys.ts'
import { writePdf, writePicture, writeRecording, writeTranscript } from './media-files.ts'
import { addNetwork, createProject, expectSaved, importFile, unlock } from './steps.ts'
import { browserFolders, countFiles, filesHolding } from './traces.ts'

const hidden = [
  'A lantern hums behind the copper kettle.',
  'Seven herons count the paper boats.',
] as const
const turns = [
  'What did you bring today?',
  'I brought the chart that nobody wanted to look at.',
  'And what happened then?',
  'They laughed, and then they asked for a copy.',
]

async function hearAndCode(page: Page): Promise<void> {
  await expect(page.getByRole('button', { name: 'Play from 00:06' })).toBeVisible()
  await press(page, 'Shift+J', 2)
  await page.keyboard.press('Shift+P')
  await expect(page.getByRole('button', { name: /00:06, is being spoken/ })).toBeVisible()
  await page.keyboard.press('p')
  await expect(page.getByRole('button', { name: 'Play', exact: true })).toBeVisible()
  await page.keyboard.press('i')
  await expect(page.getByText(/A stretch begins at 00:00:0[67]/)).toBeVisible()
  await page.keyboard.press('Shift+B')
  await page.keyboard.press('o')
  await pick(page, 'Openness about failure')
  const stretches = page.getByRole('list', { name: 'Coded stretches' })
  await expect(
    stretches.getByRole('button', { name: /Openness about failure, 00:00:0[67] to 00:00:1[12]/ }),
  ).toBeVisible()
}

async function seeAndCode(page: Page): Promise<void> {
  await expect(page.getByRole('img', { name: 'chart.png' })).toBeVisible()
  await page.keyboard.press('d')
  const region = page.getByRole('button', { name: /^Region 107,67, 107 by 67/ })
  await expect(region).toBeFocused()
  await press(page, 'ArrowLeft', 3)
  await press(page, 'Shift+ArrowDown', 2)
  await expect(page.getByRole('button', { name: /^Region 89,67, 107 by 79/ })).toBeFocused()
  await page.keyboard.press('Enter')
  await pick(page, 'Respect')
  await expect(page.getByRole('button', { name: /^Respect\. Arrows move/ })).toBeVisible()
}

async function expectAccessible(page: Page): Promise<void> {
  const { violations } = await new AxeBuilder({ page }).analyze()
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html ?? ''}`)).toEqual([])
}

async function mediaStatus(page: Page, address: string): Promise<number> {
  return page.evaluate(async (url) => (await fetch(url)).status, address)
}

test('a recording and a picture are attached, coded by the keyboard, and nowhere in the clear', async ({
  trellis,
}) => {
  const { page } = trellis
  const own = mkdtempSync(join(tmpdir(), 'own-files-'))
  const path = (name: string): string => join(own, name)
  writeRecording(path('visit.wav'), 30, hidden[0])
  writePicture(path('chart.png'), hidden[1])
  writeTranscript(path('visit.vtt'), turns)

  await createProject(trellis, 'North')
  await addNetwork(page, 'Reading Network', 'Autumn')
  await command(page, 'Codebook')
  await pressOn(page, page.getByRole('button', { name: /Seed from the framework/ }).first())
  await pressOn(page, page.getByRole('menuitem', { name: /2019/ }))
  await expect(page.getByText('Openness about failure').first()).toBeVisible()
  await importFile(page, path('visit.vtt'), turns[1] ?? '')

  await attach(page, path('visit.wav'))
  await hearAndCode(page)
  await expectAccessible(page)
  await attach(page, path('chart.png'))
  await seeAndCode(page)
  await expectAccessible(page)
  await expectSaved(page)

  const coded = page.getByRole('button', { name: /^Respect\. Arrows move/ })
  await page.keyboard.press('ControlOrMeta+z')
  await expect(coded).toHaveCount(0)
  await page.keyboard.press('ControlOrMeta+Shift+z')
  await expect(coded).toBeVisible()

  const picture = (await page.getByRole('img', { name: 'chart.png' }).getAttribute('src')) ?? ''
  expect(await mediaStatus(page, picture)).toBe(200)
  await page.keyboard.press('ControlOrMeta+l')
  await expect(page.getByRole('textbox', { name: 'Passphrase', exact: true })).toBeVisible()
  expect(await mediaStatus(page, picture)).toBe(404)
  await expect(page.getByRole('img', { name: 'chart.png' })).toHaveCount(0)
  await expect(page.locator('audio')).toHaveCount(0)

  const folders = [trellis.folder, trellis.dataFolder, trellis.tmpFolder, ...browserFolders()]
  expect(countFiles(folders)).toBeGreaterThan(0)
  expect(filesHolding([own], hidden), 'a control: the own files hold them').toHaveLength(2)
  expect(filesHolding(folders, hidden)).toEqual([])

  await unlock(page)
  await command(page, 'Code')
  await expect(page.getByRole('button', { name: 'visit.wav, recording' })).toBeVisible()
  rmSync(own, { recursive: true })
})

test.describe('in the demo', () => {
  test.use({ programArguments: ['--demo'] })

  test('a PDF is read page by page and coded; what may run is only kept; a copy is what went in', async ({
    trellis,
  }) => {
    const { page, tmpFolder } = trellis
    const own = mkdtempSync(join(tmpdir(), 'own-files-'))
    const path = (name: string): string => join(own, name)
    writePdf(path('agenda.pdf'), ['Where are we', 'What did we learn'])
    writeFileSync(path('drawing.svg'), '<svg xmlns="http://www.w3.org/2000/svg"><script/></svg>')
    await page.evaluate(() => {
      location.hash = '#/code?list'
    })
    await page.getByText('Interview, P14').first().click()
    await expect(page.getByRole('region', { name: 'Attachments' })).toBeVisible()

    await attach(page, path('agenda.pdf'))
    await expect(page.getByText('Page 1 of 2')).toBeVisible()
    await expect(page.getByText('Where are we', { exact: true })).toBeAttached()
    await page.keyboard.press('x')
    await expect(page.getByText('What did we learn', { exact: true })).toBeAttached()
    await page.keyboard.press('d')
    await expect(page.getByRole('button', { name: /^Region 204,264, 204 by 264/ })).toBeFocused()
    await page.keyboard.press('Enter')
    await pick(page, 'Kindness')
    await expect(page.getByRole('button', { name: /^Kindness\. Arrows move/ })).toBeVisible()
    await page.keyboard.press('Shift+X')
    await expect(page.getByRole('button', { name: /^Kindness\. Arrows move/ })).toHaveCount(0)
    await expectAccessible(page)

    const about = page.getByRole('textbox', { name: 'Description' })
    await command(page, 'Name and describe the attachment')
    await expect(page.getByRole('textbox', { name: 'Name', exact: true })).toBeFocused()
    await page.keyboard.press('Escape')
    await expect(about).toHaveCount(0)
    await command(page, 'Name and describe the attachment')
    await write(page, page.getByRole('textbox', { name: 'Name', exact: true }), 'Agenda of March')
    await page.keyboard.press('Enter')
    await expect(about).toHaveCount(0)
    await expect(page.getByRole('button', { name: 'Agenda of March, PDF' })).toBeVisible()

    const saving = page.waitForEvent('download')
    await command(page, 'Save a copy of the attachment')
    const copy = join(tmpFolder, 'copy.pdf')
    await (await saving).saveAs(copy)
    expect(readFileSync(copy).equals(readFileSync(path('agenda.pdf')))).toBe(true)

    await attach(page, path('drawing.svg'))
    await expect(
      page.getByText(/SVG drawing, \d+ bytes\. Trellis keeps it unchanged/),
    ).toBeVisible()
    await command(page, 'Remove the attachment')
    await expect(page.getByRole('button', { name: 'drawing.svg, file' })).toHaveCount(0)
    await expect(page.getByText(/drawing\.svg” was removed; undo brings it back/)).toBeVisible()
    await page.keyboard.press('ControlOrMeta+z')
    await expect(page.getByRole('button', { name: 'drawing.svg, file' })).toBeVisible()
    rmSync(own, { recursive: true })
  })
})
