/** Hands on the keyboard: nothing here uses a mouse. */
import { expect, type Locator, type Page } from '@playwright/test'

const MOST_TABS = 80

/** A menu takes the focus a moment after it has opened, and closes when Tab is pressed before. */
async function untilEntered(target: Locator): Promise<void> {
  await expect
    .poll(() =>
      target.evaluate((element) => {
        const menu = element.closest('[role="menu"]')
        return menu === null || menu.contains(document.activeElement)
      }),
    )
    .toBe(true)
}

/** Walks with Tab until the thing has the focus; fails where Tab never gets there. */
export async function tabTo(page: Page, target: Locator): Promise<void> {
  await expect(target).toBeVisible()
  await untilEntered(target)
  for (let pressed = 0; pressed < MOST_TABS; pressed += 1) {
    if (await target.evaluate((element) => element === document.activeElement)) return
    await page.keyboard.press('Tab')
  }
  throw new Error(`Tab does not reach ${target.toString()}`)
}

/** Tabs to a field and writes in it, in place of what it held. */
export async function write(page: Page, field: Locator, text: string): Promise<void> {
  await tabTo(page, field)
  await page.keyboard.press('ControlOrMeta+a')
  await page.keyboard.type(text)
  await expect(field).toHaveValue(text)
}

export async function pressOn(page: Page, target: Locator, key = 'Enter'): Promise<void> {
  await tabTo(page, target)
  await page.keyboard.press(key)
}

/** Runs a command by its name, from the palette. */
export async function command(page: Page, name: string): Promise<void> {
  await page.keyboard.press('ControlOrMeta+k')
  const first = page.getByRole('listbox').getByRole('option').first()
  await expect(first).toBeVisible()
  await page.keyboard.type(name)
  await expect(first).toContainText(name)
  await page.keyboard.press('Enter')
  await expect(first).toBeHidden()
}

/** The same key several times, each as fast as a hand can be. */
export async function press(page: Page, key: string, times = 1): Promise<void> {
  for (let pressed = 0; pressed < times; pressed += 1) await page.keyboard.press(key)
}
