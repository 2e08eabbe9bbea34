import { request } from '@playwright/test'
import { expect, test } from './host.ts'

test('the page opens and offers to unlock or to create a project', async ({ trellis }) => {
  await expect(trellis.page).toHaveTitle(/Trellis/)
  await expect(trellis.page.getByRole('heading').first()).toBeVisible()
  await expect(trellis.page.getByRole('button').first()).toBeVisible()
})

test('the launch address opens the program once', async ({ trellis, door }) => {
  test.skip(door === 'desktop', 'there are no addresses on the desktop')
  await expect(trellis.page.getByRole('button').first()).toBeVisible()
  const stranger = await request.newContext()
  expect((await stranger.get(trellis.address)).status()).toBe(403)
  await stranger.dispose()
})

test('ends in good order and starts again where it was', async ({ trellis }) => {
  await trellis.close()
  await trellis.restart()
  await expect(trellis.page.getByRole('button').first()).toBeVisible()
  expect(trellis.output).not.toMatch(/error/i)
})

test.describe('with the demo project', () => {
  test.use({ programArguments: ['--demo'] })

  test('opens it unlocked', async ({ trellis }) => {
    await expect(trellis.page.getByRole('link', { name: /Overview/ })).toBeVisible()
    await expect(trellis.page.getByLabel(/Passphrase/)).toHaveCount(0)
  })
})
