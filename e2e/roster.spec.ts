/** A roster and its attributes from a spreadsheet, with the keyboard alone: every value comes to whom it belongs. */
import AxeBuilder from '@axe-core/playwright'
import type { Page } from '@playwright/test'
import { expect, test } from './host.ts'
import { command, press, pressOn, tabTo, write } from './keys.ts'
import { addNetwork, createProject } from './steps.ts'

/** Pastes what a spreadsheet puts on the clipboard, where the focus is. */
const paste = (page: Page, ...lines: readonly string[]) =>
  page.evaluate((text) => {
    const clipboardData = new DataTransfer()
    clipboardData.setData('text/plain', text)
    const event = { clipboardData, bubbles: true, cancelable: true }
    const target = document.activeElement ?? document.body
    target.dispatchEvent(new ClipboardEvent('paste', event))
  }, lines.join('\n'))

const pseudonyms = (page: Page) =>
  page.getByRole('region', { name: 'People' }).locator('tbody tr td:first-child')

async function goToPeople(page: Page): Promise<void> {
  await command(page, 'Go to People and waves')
  await expect(page.getByRole('heading', { name: 'People', exact: true })).toBeVisible()
}

async function pasteRoster(page: Page): Promise<void> {
  await paste(
    page,
    'Pseudonym\tReal name\tRole\tSite\tMay be quoted\tGrade',
    'P10\tCem Kaya\tcoach\tNorth\tyes\tfive',
    'P2\tBen Ode\t=2+3\tWest\t\tsix',
    'P1\tAna Ruiz\thub\tSouth\tno\tsix',
    'P2\tDee Fox\thub\tSouth\tno\tsix',
  )
  const dialog = page.getByRole('dialog')
  await expect(dialog.getByText('Row 5: P2 stands further up already, left out')).toBeVisible()
  await pressOn(page, dialog.getByRole('button', { name: 'Add 3 people' }))
  await expect(dialog).toBeHidden()
}

async function newNumber(page: Page, name: string): Promise<void> {
  await command(page, 'New attribute')
  const form = page.getByRole('dialog')
  await write(page, form.getByRole('textbox', { name: 'Name' }), name)
  await page.keyboard.press('Enter')
  await expect(form).toBeHidden()
}

const valuesIn = async (page: Page): Promise<readonly string[]> => {
  const rows = await page.getByRole('grid').getByRole('row').allInnerTexts()
  return rows.slice(1).map((row) => row.split(/\n+/u).join(' '))
}

test('a roster comes in one step, and columns of values go to whom they name', async ({
  trellis,
}) => {
  const { page } = trellis
  await createProject(trellis, 'Roster')
  await addNetwork(page, 'Reading network', 'Autumn 2024')

  await test.step('the roster is looked at, added, and taken back by one undo', async () => {
    await goToPeople(page)
    await pasteRoster(page)
    await expect(pseudonyms(page)).toHaveText(['P1', 'P2', 'P10'])
    await expect(page.getByRole('cell', { name: '=2+3' })).toBeVisible()
    await page.keyboard.press('ControlOrMeta+z')
    await expect(page.getByText('Nobody is on the roster yet')).toBeVisible()
    await page.keyboard.press('ControlOrMeta+Shift+z')
    await expect(pseudonyms(page)).toHaveText(['P1', 'P2', 'P10'])
  })

  await test.step('a column fills people in the order in which they stand', async () => {
    await command(page, 'Go to Attributes')
    await expect(page.getByRole('heading', { name: 'Attributes' })).toBeVisible()
    await command(page, 'Show attributes of people')
    await newNumber(page, 'Years')
    const grid = page.getByRole('grid')
    await tabTo(page, grid)
    await press(page, 'ArrowRight')
    await paste(page, '1', '2', '10')
    const dialog = page.getByRole('dialog')
    await expect(dialog.getByRole('row', { name: /P10 Cem Kaya 10/ })).toBeVisible()
    await page.keyboard.press('Enter')
    await expect(dialog).toBeHidden()
    await expect
      .poll(() => valuesIn(page))
      .toEqual([
        expect.stringMatching(/^P1 .*\b1$/u),
        expect.stringMatching(/^P2 .*\b2$/u),
        expect.stringMatching(/^P10 .*\b10$/u),
      ])
  })

  await test.step('a block with names goes to these, and says who is nobody here', async () => {
    await tabTo(page, page.getByRole('grid'))
    await paste(page, 'P10\t20', 'ana ruiz\t5', 'P77\t9')
    const dialog = page.getByRole('dialog')
    await expect(dialog.getByText('Line 3: “P77” is nobody on the roster')).toBeVisible()
    await pressOn(page, dialog.getByRole('button', { name: 'Fill in 2 values' }))
    await expect
      .poll(() => valuesIn(page))
      .toEqual([
        expect.stringMatching(/^P1 .*\b5$/u),
        expect.stringMatching(/^P2 .*\b2$/u),
        expect.stringMatching(/^P10 .*\b20$/u),
      ])
    await page.keyboard.press('ControlOrMeta+z')
    await expect.poll(() => valuesIn(page)).toContainEqual(expect.stringMatching(/^P10 .*\b10$/u))
  })
})

test('people are added as fast as one types, and nobody is quoted unasked', async ({ trellis }) => {
  const { page } = trellis
  await createProject(trellis, 'Fast')
  await addNetwork(page, 'Reading network', 'Autumn 2024')
  await goToPeople(page)
  await page.keyboard.press('a')
  const form = page.getByRole('dialog')
  const name = form.getByRole('textbox', { name: 'Real name' })
  await expect(form.getByRole('checkbox', { name: /agreed/ })).not.toBeChecked()
  await expect(name).toBeFocused()
  await page.keyboard.type('Ana Ruiz')
  await tabTo(page, form.getByRole('button', { name: 'Add and go on' }))
  await page.keyboard.press('Enter')
  await page.keyboard.type('Ben Ode')
  await expect(name).toHaveValue('Ben Ode')
  await tabTo(page, form.getByRole('button', { name: 'Add and go on' }))
  await page.keyboard.press('Enter')
  await expect(form.getByRole('textbox', { name: 'Pseudonym' })).toHaveValue('P03')
  await page.keyboard.press('Escape')
  await expect(pseudonyms(page)).toHaveText(['P01', 'P02'])
  await expect(page.getByRole('cell', { name: 'Ben Ode' })).toBeVisible()
  await expect(page.getByRole('cell', { name: 'no quotes' })).toHaveCount(2)
})

const chosenBar = (page: Page) => page.getByRole('toolbar', { name: /chosen people/ })

const cells = (page: Page, name: string) =>
  page.getByRole('region', { name: 'People' }).getByRole('cell', { name, exact: true })

async function expectNoViolation(page: Page): Promise<void> {
  for (const colorScheme of ['dark', 'light'] as const) {
    await page.emulateMedia({ colorScheme })
    const { violations } = await new AxeBuilder({ page }).analyze()
    const found = violations.map(
      ({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join()}`,
    )
    expect(found).toEqual([])
  }
}

test('several people are chosen by keys, and changed or removed as one', async ({ trellis }) => {
  const { page } = trellis
  await page.emulateMedia({ reducedMotion: 'reduce' })
  await createProject(trellis, 'Several')
  await addNetwork(page, 'Reading network', 'Autumn 2024')
  await goToPeople(page)
  await pasteRoster(page)
  const bar = chosenBar(page)
  const dialog = page.getByRole('dialog')

  await test.step('a range grows and shrinks, all are chosen, and Escape lets go', async () => {
    await tabTo(page, page.getByRole('button', { name: 'P1', exact: true }))
    await press(page, 'Shift+ArrowDown', 2)
    await expect(bar).toContainText('3 people chosen')
    await press(page, 'Shift+ArrowUp')
    await expect(bar).toContainText('2 people chosen')
    await page.keyboard.press('Escape')
    await expect(bar).toBeHidden()
    await page.keyboard.press('ControlOrMeta+k')
    await page.keyboard.type('Set role of chosen people')
    await expect(page.getByRole('option').first()).toContainText('Choose people first')
    await page.keyboard.press('Escape')
    await expect(dialog).toBeHidden()
    await page.keyboard.press('ControlOrMeta+a')
    await expect(bar).toContainText('3 people chosen')
    await expectNoViolation(page)
  })

  await test.step('a site is set for all, by one undo', async () => {
    await pressOn(page, bar.getByRole('button', { name: 'Set site' }))
    await expect(dialog.getByLabel('Site of all of them')).toBeFocused()
    await page.keyboard.type('East')
    await page.keyboard.press('Enter')
    await expect(dialog).toBeHidden()
    await expect(cells(page, 'East')).toHaveCount(3)
    await page.keyboard.press('ControlOrMeta+z')
    await expect(cells(page, 'East')).toHaveCount(0)
  })

  await test.step('consent is noted only where somebody says that it was given', async () => {
    await command(page, 'Set consent to be quoted of 3 chosen people')
    await expect(dialog.getByText('Newly quoted: P1, P2')).toBeVisible()
    const note = dialog.getByRole('button', { name: 'Note the consent' })
    await expect(note).toBeDisabled()
    await expectNoViolation(page)
    await pressOn(page, dialog.getByRole('checkbox', { name: /Each of these 3/ }), 'Space')
    await pressOn(page, note)
    await expect(dialog).toBeHidden()
    await expect(cells(page, 'yes')).toHaveCount(3)
    await page.keyboard.press('ControlOrMeta+z')
    await expect(cells(page, 'yes')).toHaveCount(1)
  })

  await test.step('two are removed, and one undo brings them back', async () => {
    await page.keyboard.press('Escape')
    await tabTo(page, page.getByRole('button', { name: 'P2', exact: true }))
    await press(page, 'Shift+ArrowUp')
    await page.keyboard.press('Delete')
    await expect(pseudonyms(page)).toHaveText(['P10'])
    await expect(page.getByRole('button', { name: 'P10', exact: true })).toBeFocused()
    const notice = page.getByText('P1, P2 were removed. Undo brings them back.')
    await expect(notice).toBeVisible()
    await page.keyboard.press('ControlOrMeta+z')
    await expect(pseudonyms(page)).toHaveText(['P1', 'P2', 'P10'])
    await expect(notice).toBeHidden()
  })
})
