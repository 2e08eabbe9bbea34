/** The disk fills up, or goes away, in the middle of a sentence: the window says so, keeps what is typed, and saves it as soon as it can. */
import { spawnSync } from 'node:child_process'
import { appendFileSync, renameSync, rmSync, statfsSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { expect, test } from './host.ts'
import { command } from './keys.ts'
import { addNetwork, createProject, expectSaved, unlock } from './steps.ts'

const before = 'The chart hung on the wall before anybody sat down.'
const during = ' Then somebody asked who had drawn it, and nobody knew.'
const after = ' It was the youngest of them.'

const line = (page: Page) => page.getByRole('textbox', { name: /^Line 1/ })
const state = (page: Page) => page.getByTestId('saved')

/** A disk of its own for the folder; false where this computer does not let us mount one. */
function mountSmallDisk(folder: string): boolean {
  return spawnSync('/usr/bin/mount', ['-t', 'tmpfs', '-o', 'size=6m', 'tmpfs', folder]).status === 0
}

function fill(folder: string): void {
  const { bavail, bsize } = statfsSync(folder)
  try {
    appendFileSync(join(folder, 'filler'), Buffer.alloc(bavail * bsize))
  } catch (error) {
    // The program was quicker to take the room: so it is full too.
    if (!(error instanceof Error && 'code' in error && error.code === 'ENOSPC')) throw error
  }
}

/** Takes every room that comes free, as the program's log when it is emptied in a quiet moment; gives what ends it. */
function keepFull(folder: string): () => void {
  fill(folder)
  const timer = setInterval(() => fill(folder), 20)
  return () => clearInterval(timer)
}

async function beginNote(page: Page): Promise<void> {
  await page.keyboard.press('n')
  await expect(line(page)).toBeFocused()
  await page.keyboard.type(before)
  await expectSaved(page)
}

async function openNote(page: Page): Promise<void> {
  await command(page, 'Go to Collect')
  await expect(
    page
      .getByRole('main')
      .getByText(/^Observation/u)
      .first(),
  ).toBeVisible()
  await page.keyboard.press('Enter')
}

/** Long enough that it finds no place in pages that are there already. */
const long = 'And they went on talking about the wall. '.repeat(400)

test('a full disk in the middle of a sentence', async ({ trellis }) => {
  const { page, folder } = trellis
  test.skip(!mountSmallDisk(folder), 'a small disk cannot be mounted here: this wants root')
  try {
    await createProject(trellis, 'Full')
    await addNetwork(page, 'River Network', 'Spring 2026')
    await beginNote(page)
    const makeRoom = keepFull(folder)
    await page.keyboard.insertText(long)
    await page.keyboard.type(during)
    await expect(state(page)).toContainText('Not saved: The disk is full')
    await expect(page.getByText(/Make room; Trellis tries again by itself/u)).toBeVisible()
    await expect(line(page)).toHaveValue(before + long + during)
    makeRoom()
    rmSync(join(folder, 'filler'))
    await expect(state(page)).toContainText(/^\s*Saved/u, { timeout: 15_000 })
    await page.keyboard.type(after)
    await expectSaved(page)
    await trellis.kill9()
    await trellis.restart()
    await unlock(page)
    await openNote(page)
    await expect(page.getByText(`${during}${after}`)).toBeVisible()
  } finally {
    await trellis.close()
    spawnSync('/usr/bin/umount', ['-l', folder])
  }
})

test('a stick that is pulled and plugged in again', async ({ trellis }) => {
  const { page, folder } = trellis
  await createProject(trellis, 'Stick')
  await addNetwork(page, 'River Network', 'Spring 2026')
  await beginNote(page)
  const away = `${folder}-away`
  renameSync(folder, away)
  try {
    await page.keyboard.type(during)
    await expect(state(page)).toContainText('Not saved: The project’s file is no longer at its')
    await expect(page.getByText(/Plug the stick in again/u).first()).toBeVisible()
    await expect(line(page)).toHaveValue(before + during)
  } finally {
    renameSync(away, folder)
  }
  await expect(state(page)).toContainText(/^\s*Saved/u, { timeout: 15_000 })
  await page.keyboard.type(after)
  await expectSaved(page)
  await trellis.kill9()
  await trellis.restart()
  await unlock(page)
  await openNote(page)
  await expect(page.getByText(before + during + after)).toBeVisible()
  rmSync(away, { force: true, recursive: true })
})
