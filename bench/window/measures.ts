/** What is promised of the window with a large project open: each measure gives its figures. */
import type { Page } from '@playwright/test'
import { longTitle } from '../corpus.ts'
import type { Figures } from '../figures.ts'
import { scrollFrames, toPainted } from './stopwatch.ts'

const OPENINGS = 10
const CODINGS = 30
const FRAMES = 400
const READING = '[role="region"][aria-label="Text of the source"]'
const CODED = `${READING} [data-coded]`

const settle = (page: Page): Promise<void> => page.waitForTimeout(400)

async function go(page: Page, place: string): Promise<void> {
  await page.evaluate((hash) => (location.hash = hash), place)
  await settle(page)
}

async function openLong(page: Page): Promise<number> {
  await go(page, '#/code?list')
  await page.getByRole('textbox', { name: 'Filter sources' }).fill(longTitle)
  const row = page.getByRole('link', { name: new RegExp(longTitle, 'u') })
  await row.waitFor()
  return toPainted(page, 'click', () => row.click(), { selector: CODED, atLeast: 5 })
}

/** The page is loaded anew each time, so that it remembers nothing of the text. */
export async function openings(page: Page): Promise<Figures> {
  const samples: number[] = []
  for (let made = 0; made < OPENINGS; made += 1) {
    await go(page, '#/collect')
    await page.reload()
    await page.getByRole('navigation').first().waitFor()
    samples.push(await openLong(page))
  }
  const name = 'A text of 100,000 words with 5,000 codings opened: from click to painted'
  return { name, samples, promise: { of: 'median', under: 250 } }
}

/** Selects sentence after sentence and codes each with the first code, by its key. */
export async function codings(page: Page): Promise<Figures> {
  await openLong(page)
  await page.keyboard.press('j')
  await page.keyboard.press('c')
  await page.keyboard.type('Code 7')
  await page.keyboard.press('Enter')
  await settle(page)
  const samples: number[] = []
  for (let made = 0; made < CODINGS; made += 1) {
    await page.keyboard.press('Shift+J')
    await settle(page)
    samples.push(
      await toPainted(page, 'keydown', () => page.keyboard.press('1'), {
        changed: `${READING} [aria-current], ${READING} [data-selected]`,
      }),
    )
  }
  const name = 'A selection coded by a key in that text: from key to painted'
  return { name, samples, promise: { of: 'median', under: 50 } }
}

export async function scrolling(page: Page): Promise<Figures> {
  await openLong(page)
  await settle(page)
  const samples = await scrollFrames(page, READING, FRAMES, 90)
  const name = 'Frames while that text is scrolled through'
  return { name, samples, promise: { of: 'p95', under: 32 } }
}

const SEARCHES = ['network', 'trust', 'measure', 'hub', 'teacher']

/** Every letter typed into the search box from the second on (one alone is not asked for), until its hits are painted. */
export async function searching(page: Page): Promise<Figures> {
  const samples: number[] = []
  await go(page, '#/collect')
  for (const word of SEARCHES) {
    await page.locator('#search-everything').fill('')
    await page.locator('#search-everything').focus()
    await page.keyboard.press(word.charAt(0))
    for (let length = 2; length <= word.length; length += 1) {
      const typed = word.slice(0, length)
      const letter = typed.at(-1) ?? ''
      const selector = `[role="listbox"][data-text="${typed}"]`
      samples.push(
        await toPainted(page, 'keydown', () => page.keyboard.press(letter), {
          selector,
          atLeast: 1,
        }),
      )
    }
  }
  const name = 'A letter typed into the search over 10,000,000 words: from key to hits painted'
  return { name, samples, promise: { of: 'median', under: 50 } }
}

const TABLES = 7

/** Each time after a coding, so that no earlier answer will do. */
async function tables(page: Page, rows: 'most' | 'all', lines: number): Promise<number[]> {
  const samples: number[] = []
  await go(page, `#/retrieve/tables?rows=${rows}`)
  await page.getByRole('combobox', { name: 'Lines', exact: true }).selectOption(rows)
  const grid = `[role="grid"][aria-rowcount="${String(lines + 1)}"]`
  await page.waitForSelector(grid)
  for (let made = 0; made < TABLES; made += 1) {
    await openLong(page)
    for (let turns = 0; turns <= made; turns += 1) await page.keyboard.press('Shift+J')
    await page.keyboard.press('1')
    await settle(page)
    await go(page, '#/retrieve')
    const tab = page.getByRole('link', { name: 'Tables' })
    const sight = { selector: `${grid} [role="gridcell"]`, atLeast: 50 }
    samples.push(await toPainted(page, 'click', () => tab.click(), sight))
  }
  return samples
}

const CODES = 200
const MOST_USED = 20

/** Of all codes, which somebody has chosen before. */
export async function tabling(page: Page): Promise<Figures> {
  const samples = await tables(page, 'all', CODES)
  const name = 'Code × code of 200 codes and 205,000 codings: from click to painted'
  return { name, samples, promise: { of: 'median', under: 200 } }
}

/** As it first opens. */
export async function tablingMostUsed(page: Page): Promise<Figures> {
  const samples = await tables(page, 'most', MOST_USED)
  const name = 'Code × code of the 20 codes used most, of 205,000 codings: from click to painted'
  return { name, samples, promise: { of: 'median', under: 200 } }
}
