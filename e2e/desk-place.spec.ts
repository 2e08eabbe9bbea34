/** Hands that let go of a passage find their place again, and a correction moves nothing under them. */
import { writeFileSync } from 'node:fs'
import type { Page } from '@playwright/test'
import { expect, test } from './host.ts'
import { press } from './keys.ts'
import { addNetwork, createProject, importFile } from './steps.ts'

const lines = Array.from(
  { length: 40 },
  (_, at) =>
    `Turn ${at + 1} begins here. And then turn ${at + 1} goes on for some more words, and ends.`,
)

const text = (page: Page) => page.getByRole('region', { name: 'Text of the source' })
const editor = (page: Page) => page.getByRole('textbox', { name: 'Text of this paragraph' })
const selected = (page: Page): Promise<string> =>
  text(page)
    .locator('[data-selected]')
    .allInnerTexts()
    .then((pieces) => pieces.join(''))

test('a place that was let go of, and a list that waits', async ({ trellis }, info) => {
  const { page } = trellis
  const path = info.outputPath('long.txt')
  writeFileSync(path, lines.join('\n'))
  await createProject(trellis, 'Places')
  await addNetwork(page, 'River Network', 'Spring 2026')
  await importFile(page, path, 'Turn 1 begins here.')

  await test.step('the next turn is the one after that which was let go of', async () => {
    await press(page, 'Shift+J', 14)
    await press(page, 'v')
    await press(page, 'Escape')
    await expect.poll(() => selected(page)).toBe('')
    await press(page, 'Shift+J')
    await expect.poll(() => selected(page)).toContain('Turn 15 begins here.')
  })

  await test.step('what is scrolled to counts where the last place is out of sight', async () => {
    await press(page, 'Escape')
    await text(page).evaluate((element) => element.scrollTo(0, element.scrollHeight))
    await expect(text(page).getByText('Turn 40 begins')).toBeInViewport()
    await press(page, 'j')
    const number = Number(/Turn (\d+)/u.exec(await selected(page))?.[1])
    expect(number).toBeGreaterThan(25)
    await expect(text(page).getByText('Turn 40 begins')).toBeInViewport()
  })

  await test.step('a coding that needs a look is shown once the correction is over, and moves no line', async () => {
    await press(page, 'Shift+K')
    await press(page, 'v')
    await press(page, 'e')
    await expect(editor(page)).toBeFocused()
    const before = await text(page).boundingBox()
    await page.keyboard.press('ControlOrMeta+Home')
    await press(page, 'Delete', 'Turn '.length)
    await page.waitForTimeout(1_500)
    await expect(page.getByText('1 coding needs a look')).toBeHidden()
    await page.keyboard.press('Escape')
    await expect(page.getByText('1 coding needs a look')).toBeVisible()
    const row = page.locator('details', { hasText: '1 coding needs a look' })
    await expect(row.locator('del')).toHaveText('Turn')
    expect(await text(page).boundingBox()).toEqual(before)
  })
})
