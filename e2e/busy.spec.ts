/** A busy computer: answers come late, timers fire late, and the hands do not wait. */
import type { Page } from '@playwright/test'
import { expect, test } from './host.ts'

test.use({ programArguments: ['--demo'] })

const LATE_MS = 500

/** From the next time that the page is loaded, the engine's answers take a while. */
async function answerLate(page: Page): Promise<void> {
  await page.routeWebSocket(/\/wire$/u, (wire) => {
    const engine = wire.connectToServer()
    wire.onMessage((message) => engine.send(message))
    engine.onMessage((message) => {
      setTimeout(() => wire.send(message), LATE_MS)
    })
  })
  await page.reload()
}

/** From the next time that the page is loaded, what was to happen soon happens later. */
async function fireLate(page: Page): Promise<void> {
  await page.addInitScript((late) => {
    const wait = globalThis.setTimeout
    const slow = (run: () => void, ms = 0): ReturnType<typeof wait> =>
      wait(run, ms < 20 ? late : ms)
    Object.assign(globalThis, { setTimeout: slow })
  }, LATE_MS)
  await page.reload()
}

test('a note is begun before the networks are known, and keeps what was typed', async ({
  trellis,
}) => {
  const { page } = trellis
  await answerLate(page)
  await expect(page.getByRole('navigation').first()).toBeVisible()
  await page.keyboard.type('nthat was quick')
  const line = page.getByRole('textbox', { name: /^Line 1/ })
  await expect(line).toHaveValue('that was quick')
  await expect(line).toBeFocused()
  await page.getByRole('main').getByRole('button', { name: 'More about this note' }).click()
  await page.getByRole('menuitem', { name: /^Title, date, wave/ }).click()
  await expect(page.getByRole('combobox', { name: 'Wave' })).not.toHaveValue('')

  await page.goBack()
  await expect(page).toHaveURL(/#\/overview$/u)
})

test('what is typed at once after the key of a dialog stands in the dialog', async ({
  trellis,
}) => {
  const { page } = trellis
  await fireLate(page)
  await page.evaluate(() => {
    location.hash = '#/collect/attributes'
  })
  await expect(page.getByRole('heading', { level: 1, name: 'Attributes' })).toBeVisible()
  await page.keyboard.press('Alt+a')
  await page.keyboard.type('Setting')
  await expect(page.getByRole('textbox', { name: 'Name' })).toHaveValue('Setting')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('grid')).toBeVisible()
})
