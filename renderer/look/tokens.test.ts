import { expect, test } from 'vitest'

/** Tests run in Node, whose types the window does not see; style sheets are emptied when imported there. */
declare const process: {
  getBuiltinModule: (name: 'node:fs') => {
    readFileSync: (file: URL, encoding: 'utf8') => string
  }
}

const file = new URL('./tokens.css', import.meta.url)
const css = process.getBuiltinModule('node:fs').readFileSync(file, 'utf8')

type Tokens = ReadonlyMap<string, string>

/** The hexadecimal colours of one block, by name. */
function tokensOf(selector: string): Tokens {
  const block = css.split(`${selector} {`)[1]?.split('}')[0] ?? ''
  return new Map(
    [...block.matchAll(/--([\w-]+): (#[\da-f]{6});/gu)].map(([, name = '', value = '']) => [
      name,
      value,
    ]),
  )
}

function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5]
    .map((at) => parseInt(colour.slice(at, at + 2), 16) / 255)
    .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4))
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}

/** WCAG 2.2 contrast ratio. */
function contrast(one: string, other: string): number {
  const [light = 0, dark = 0] = [luminance(one), luminance(other)].sort((a, b) => b - a)
  return (light + 0.05) / (dark + 0.05)
}

const themes = {
  light: tokensOf(':root'),
  dark: tokensOf(":root[data-mantine-color-scheme='dark']"),
}
const grounds = ['paper', 'sheet', 'sunken', 'raised', 'accent-wash', 'warn-ground']
const texts = ['ink', 'ink-2', 'ink-3', 'accent', 'for', 'against', 'warn']

function of(theme: keyof typeof themes, name: string): string {
  const colour = themes[theme].get(name)
  if (colour === undefined) throw new Error(`${theme} has no colour ${name}`)
  return colour
}

test('the measure agrees with the two ends of the scale', () => {
  expect(contrast('#000000', '#ffffff')).toBeCloseTo(21)
  expect(contrast('#777777', '#777777')).toBeCloseTo(1)
})

test('both themes name the same colours', () => {
  expect([...themes.dark.keys()].sort()).toEqual([...themes.light.keys()].sort())
})

test.each(['light', 'dark'] as const)('every text of %s is readable on every ground', (theme) => {
  for (const text of texts)
    for (const ground of grounds)
      expect(
        contrast(of(theme, text), of(theme, ground)),
        `${text} on ${ground}`,
      ).toBeGreaterThanOrEqual(4.5)
})

test.each(['light', 'dark'] as const)(
  'edges and codes of %s are seen on paper and sheet',
  (theme) => {
    const lines = ['edge', ...Array.from({ length: 8 }, (_, at) => `code-${at}`)]
    for (const line of lines)
      for (const ground of ['paper', 'sheet'])
        expect(
          contrast(of(theme, line), of(theme, ground)),
          `${line} on ${ground}`,
        ).toBeGreaterThanOrEqual(3)
  },
)

test.each(['light', 'dark'] as const)('figures of %s are readable on every level', (theme) => {
  for (const level of [1, 2, 3, 4, 5])
    expect(
      contrast(of(theme, `on-level-${level}`), of(theme, `level-${level}`)),
      `level ${level}`,
    ).toBeGreaterThanOrEqual(4.5)
  expect(contrast(of(theme, 'on-accent'), of(theme, 'accent'))).toBeGreaterThanOrEqual(4.5)
  expect(contrast(of(theme, 'on-accent'), of(theme, 'accent-strong'))).toBeGreaterThanOrEqual(4.5)
})
