/** Locking takes every word off the page, and nothing of it lies in the browser. */
import type { Page } from '@playwright/test'
import { expect, test } from './host.ts'
import { addNetwork, createProject, expectSaved, unlock } from './steps.ts'

const sentence = 'Only the lantern in the library was on.'

async function stored(page: Page): Promise<string> {
  return page.evaluate(async () => {
    const bases = await indexedDB.databases()
    const named = await caches.keys()
    return JSON.stringify([
      Object.entries(localStorage),
      Object.entries(sessionStorage),
      bases,
      named,
    ])
  })
}

test('a locked project leaves no words on the page, and opens where its file says', async ({
  trellis,
}) => {
  const { page } = trellis
  await createProject(trellis, 'Lantern study')
  await addNetwork(page, 'River Network', 'Spring 2026')
  await page.keyboard.press('n')
  await expect(page.getByRole('textbox', { name: /^Line 1/ })).toBeFocused()
  await page.keyboard.type(sentence)
  await expectSaved(page)
  expect(await page.content(), 'the control').toContain('River Network')
  await page.keyboard.press('ControlOrMeta+l')
  await expect(page.getByRole('textbox', { name: 'Passphrase', exact: true })).toBeVisible()
  const words = await page.content()
  for (const gone of [sentence, 'River Network', 'Spring 2026', 'Lantern study', 'Ana Coder'])
    expect(words, gone).not.toContain(gone)
  for (const gone of [sentence, 'River', 'Lantern']) expect(await stored(page)).not.toContain(gone)
  await page.goBack().catch(() => null)
  await expect(page.getByText(sentence)).toHaveCount(0)
  await page.goto(new URL(page.url()).origin)
  await unlock(page)
  await expect(page.getByRole('banner').getByText('River Network')).toBeVisible()
})
