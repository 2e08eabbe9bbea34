/** A film beside its transcript: played, sought, followed and coded by the keyboard alone. */
import AxeBuilder from '@axe-core/playwright'
import { mkdtempSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { attach, pick } from './attaching.ts'
import { writeBrowserRecording, writeFilm } from './film.ts'
import { expect, test } from './host.ts'
import { command, press, pressOn } from './keys.ts'
import { writePicture, writeRecording, writeTranscript } from './media-files.ts'
import { addNetwork, createProject, importFile } from './steps.ts'

const turns = Array.from({ length: 20 }, (_, at) => `This is turn number ${String(at + 1)}.`)

const own = (): string => mkdtempSync(join(tmpdir(), 'own-films-'))

const seconds = (page: Page, of: 'video' | 'audio' = 'video'): Promise<number> =>
  page.locator(of).evaluate((media) => (media instanceof HTMLMediaElement ? media.currentTime : -1))

const isPaused = (page: Page): Promise<boolean> =>
  page
    .locator('video, audio')
    .evaluate((media) => media instanceof HTMLMediaElement && media.paused)

/** What the middle of the film shows: its colour turns with every fifth of a second. */
const colour = (page: Page): Promise<string> =>
  page.locator('video').evaluate((video) => {
    const canvas = document.createElement('canvas')
    const pen = canvas.getContext('2d')
    if (pen === null || !(video instanceof HTMLVideoElement)) return ''
    pen.drawImage(video, 0, 0)
    return pen.getImageData(5, 5, 1, 1).data.join(' ')
  })

async function expectAt(page: Page, least: number, most: number): Promise<void> {
  await expect(async () => {
    const at = await seconds(page)
    expect(at).toBeGreaterThanOrEqual(least)
    expect(at).toBeLessThan(most)
  }).toPass()
}

async function openInterview(page: Page, folder: string): Promise<void> {
  await addNetwork(page, 'Reading Network', 'Autumn')
  await command(page, 'Codebook')
  await pressOn(page, page.getByRole('button', { name: /Seed from the framework/ }).first())
  await pressOn(page, page.getByRole('menuitem', { name: /2019/ }))
  await expect(page.getByText('Openness about failure').first()).toBeVisible()
  writeTranscript(join(folder, 'visit.vtt'), turns)
  await importFile(page, join(folder, 'visit.vtt'), turns[0] ?? '')
}

async function playAndSeek(page: Page): Promise<void> {
  await press(page, 'Shift+J')
  await page.keyboard.press('p')
  await expect(page.getByRole('button', { name: 'Pause', exact: true })).toBeVisible()
  await expectAt(page, 0.6, 6)
  await page.keyboard.press('p')
  await expect(page.getByRole('button', { name: 'Play', exact: true })).toBeVisible()
  const first = await colour(page)

  const slider = page.getByRole('slider', { name: 'Place in the recording' })
  await command(page, 'Go to the place in the recording')
  await expect(slider).toBeFocused()
  await page.keyboard.press('End')
  await expectAt(page, 599, 601)
  await expect(slider).toHaveAttribute('aria-valuetext', '00:10:00 of 00:10:00')
  await expect.poll(() => colour(page)).not.toBe(first)
  await page.keyboard.press('PageDown')
  await expectAt(page, 400, 599)
  await page.keyboard.press('Home')
  await expectAt(page, 0, 0.1)
  await slider.evaluate((element) => {
    if (element instanceof HTMLElement) element.blur()
  })
  await page.keyboard.press('Shift+B')
  await expectAt(page, 4.9, 5.1)
  await page.keyboard.press('b')
  await expectAt(page, 0, 0.1)
  await press(page, '>', 2)
  await expect(page.getByText('1.5 ×')).toBeVisible()
  await press(page, '<', 2)
  await expect(page.getByText('1 ×', { exact: true })).toBeVisible()
}

async function readAlong(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Play from 00:12' }).focus()
  await page.keyboard.press('Enter')
  await expect(page.getByRole('button', { name: /00:12, is being spoken/ })).toBeVisible()
  await page.evaluate(() => {
    if (document.activeElement instanceof HTMLElement) document.activeElement.blur()
  })
  await page.keyboard.press('Shift+B')
  await expect(page.getByRole('button', { name: /00:1[28], is being spoken/ })).toBeVisible()
  await press(page, 'Shift+B', 2)
  await expect(page.getByRole('button', { name: /00:(24|30), is being spoken/ })).toBeVisible()
  await page.keyboard.press('p')
}

test('a film is played, sought, followed and coded, and goes on beside a picture', async ({
  trellis,
}) => {
  const { page } = trellis
  const folder = own()
  const path = (name: string): string => join(folder, name)
  await createProject(trellis, 'North')
  await openInterview(page, folder)
  await writeFilm(page, path('lesson.webm'), 600)
  expect(statSync(path('lesson.webm')).size).toBeGreaterThan(1_000_000)

  await attach(page, path('lesson.webm'))
  await expect(page.locator('video')).toBeVisible()
  await expect(page.getByText('of 00:10:00')).toBeVisible()
  await playAndSeek(page)
  await readAlong(page)

  await page.keyboard.press('i')
  await press(page, 'Shift+B', 2)
  await page.keyboard.press('o')
  await pick(page, 'Openness about failure')
  const stretch = page
    .getByRole('list', { name: 'Coded stretches' })
    .getByRole('button', { name: /^Openness about failure, 00:00:[23]\d to 00:00:[34]\d/ })
  await expect(stretch).toBeVisible()

  writePicture(path('chart.png'), '')
  await page.keyboard.press('p')
  await expect.poll(() => isPaused(page)).toBe(false)
  await attach(page, path('chart.png'))
  await expect(page.getByRole('img', { name: 'chart.png' })).toBeVisible()
  expect(await isPaused(page), 'it plays on beside the picture').toBe(false)
  const { violations } = await new AxeBuilder({ page }).analyze()
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html ?? ''}`)).toEqual([])
  const before = await seconds(page)
  await expect.poll(() => seconds(page)).toBeGreaterThan(before)
  await command(page, 'Close the attachment: chart.png')
  expect(await isPaused(page)).toBe(false)
  rmSync(folder, { recursive: true })
})

test('who corrects a transcript hears the recording by the keys of a pedal, the last words again', async ({
  trellis,
}) => {
  const { page } = trellis
  const folder = own()
  const path = join(folder, 'visit.wav')
  await createProject(trellis, 'North')
  await openInterview(page, folder)
  writeRecording(path, 3_600, '')
  await attach(page, path)
  await expect(page.getByText('of 01:00:00')).toBeVisible()
  await press(page, 'Shift+J', 2)
  await page.keyboard.press('Shift+P')
  await page.keyboard.press('e')
  const field = page.getByRole('textbox', { name: /paragraph|turn|text/i }).first()
  await expect(field).toBeFocused()
  await expect.poll(() => seconds(page, 'audio')).toBeGreaterThan(6.3)
  await page.keyboard.press('F4')
  await expect.poll(() => isPaused(page)).toBe(true)
  const stopped = await seconds(page, 'audio')
  await page.keyboard.type(' p b ')
  expect(await isPaused(page), 'letters are written').toBe(true)
  await page.keyboard.press('F4')
  await expect.poll(() => isPaused(page)).toBe(false)
  expect(await seconds(page, 'audio')).toBeLessThan(stopped - 1)
  await page.keyboard.press('F10')
  await expect.poll(() => seconds(page, 'audio')).toBeGreaterThan(stopped + 1)
  await page.keyboard.press('F7')
  await expect.poll(() => isPaused(page)).toBe(true)
  await page.keyboard.press('F9')
  expect(await seconds(page, 'audio')).toBeLessThan(stopped + 2)
  await expect(field).toBeFocused()
  rmSync(folder, { recursive: true })
})

test('what a browser has recorded is as long as it is, and a voice has no picture', async ({
  trellis,
}) => {
  const { page } = trellis
  const folder = own()
  await createProject(trellis, 'North')
  await openInterview(page, folder)
  await writeBrowserRecording(page, join(folder, 'film.webm'), 'film')
  await writeBrowserRecording(page, join(folder, 'voice.webm'), 'voice')
  await attach(page, join(folder, 'film.webm'))
  await expect(page.getByText(/of 00:00:0[123]/)).toBeVisible()
  await expect(page.locator('video')).toBeVisible()
  await page.keyboard.press('p')
  await expect.poll(() => seconds(page)).toBeGreaterThan(0.3)
  await attach(page, join(folder, 'voice.webm'))
  await expect(page.getByText(/of 00:00:0[123]/)).toBeVisible()
  await expect(page.locator('video')).toBeHidden()
  rmSync(folder, { recursive: true })
})
