/** Files are dropped on the window: many at once, a folder, and what is no file. */
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { expect, test } from './host.ts'
import { command } from './keys.ts'
import { addNetwork, createProject } from './steps.ts'

/** What a hand does over the page, made within it. */
async function drag(
  page: Page,
  what: { readonly files?: Readonly<Record<string, string>>; readonly text?: string },
  ...types: readonly ('dragover' | 'drop')[]
): Promise<boolean> {
  return page.evaluate(
    ([given, kinds]) => {
      const data = new DataTransfer()
      for (const [name, text] of Object.entries(given.files ?? {}))
        data.items.add(new File([text], name))
      if (given.text !== undefined) data.setData('text/uri-list', given.text)
      const target = document.elementFromPoint(400, 300) ?? document.body
      const events = kinds.map((type) => {
        const event = new DragEvent(type, { dataTransfer: data, bubbles: true, cancelable: true })
        target.dispatchEvent(event)
        return event.defaultPrevented
      })
      return events.every((isPrevented) => isPrevented)
    },
    [what, types] as const,
  )
}

test('many files are dropped, one of them of another kind', async ({ trellis }) => {
  const { page } = trellis
  await createProject(trellis, 'Drops')
  await addNetwork(page, 'Reading network', 'Autumn')
  await command(page, 'Collect')
  await expect(page.getByText('Evidence begins here')).toBeVisible()

  const files = Object.fromEntries(
    Array.from({ length: 20 }, (_, n) => [`talk ${n + 1}.txt`, `We met ${n + 1} times.`]),
  )
  expect(await drag(page, { files }, 'dragover')).toBe(true)
  await expect(page.getByText('Drop the files to look at them first')).toBeVisible()
  expect(await drag(page, { files: { ...files, 'photo.jpg': 'x' } }, 'drop')).toBe(true)
  const dialog = page.getByRole('dialog')
  await expect(dialog.getByText('20 of 20 ticked')).toBeVisible({ timeout: 20_000 })
  await expect(dialog.getByText('1 file cannot be read')).toBeVisible()
  await expect(dialog.getByText('photo.jpg')).toBeVisible()
  await expect(page.getByText('Drop the files to look at them first')).toBeHidden()
  expect(await drag(page, { files }, 'dragover', 'drop'), 'nothing leaves the page').toBe(true)
  await page.keyboard.press('Alt+i')
  await expect(dialog.getByText('20 sources imported')).toBeVisible({ timeout: 30_000 })
})

test('what is no file is not taken, and does not lead away', async ({ trellis }) => {
  const { page } = trellis
  await createProject(trellis, 'Drops')
  await addNetwork(page, 'Reading network', 'Autumn')
  const places = [
    ['Collect', /#\/collect$/u],
    ['Go to People and waves', /#\/collect\/people/u],
  ] as const
  for (const [place, address] of places) {
    await command(page, place)
    await expect(page).toHaveURL(address)
    expect(await drag(page, { text: 'about:blank' }, 'dragover', 'drop')).toBe(true)
    await expect(page).toHaveURL(address)
    await expect(page.getByRole('dialog')).toBeHidden()
  }
})

test('a folder is dropped with everything in it', async ({ trellis }, info) => {
  test.skip(info.project.name !== 'browser', 'The hand of a browser holds the folder.')
  const { page, folder } = trellis
  const visit = join(folder, 'visit')
  mkdirSync(join(visit, 'talks'), { recursive: true })
  mkdirSync(join(folder, 'empty'))
  for (const [name, text] of Object.entries({
    'notes.md': 'We met.',
    '.hidden': 'x',
    'photo.jpg': 'x',
    'talks/one.txt': 'One talk.',
    'talks/two.txt': 'Two talks.',
  }))
    writeFileSync(join(visit, name), text)
  await createProject(trellis, 'Drops')
  await addNetwork(page, 'Reading network', 'Autumn')
  await command(page, 'Collect')
  await expect(page.getByText('Evidence begins here')).toBeVisible()

  const hand = await page.context().newCDPSession(page)
  const drop = async (path: string): Promise<void> => {
    const at = { x: 500, y: 300, data: { items: [], files: [path], dragOperationsMask: 1 } }
    for (const type of ['dragEnter', 'dragOver', 'drop'] as const)
      await hand.send('Input.dispatchDragEvent', { ...at, type })
  }
  const dialog = page.getByRole('dialog')
  await drop(join(folder, 'empty'))
  await expect(dialog.getByText('There is no file in it that could be imported.')).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(dialog).toBeHidden()
  await drop(visit)
  await expect(dialog.getByText('notes.md')).toBeVisible({ timeout: 20_000 })
  for (const name of ['one.txt', 'two.txt']) await expect(dialog.getByText(name)).toBeVisible()
  await expect(dialog.getByText('1 file of another kind was left out: photo.jpg')).toBeVisible()
})
