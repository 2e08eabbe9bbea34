/** The eight code colours as other programs write colours. */

/** As on paper: blue, vermilion, green, violet, ochre, wine, teal, slate. */
export const CODE_COLORS = [
  '#2F49A2',
  '#D46713',
  '#009D6A',
  '#9E74E4',
  '#8F5000',
  '#7F0016',
  '#007680',
  '#33414F',
] as const

export const COLOR_NAMES = [
  'blue',
  'vermilion',
  'green',
  'violet',
  'ochre',
  'wine',
  'teal',
  'slate',
] as const

type Triple = readonly [number, number, number]

const linear = (part: number): number =>
  part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4

/** OKLab of a colour, in which distance is difference to the eye (Ottosson 2020). */
function labOf(hex: string): Triple {
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) =>
    linear(Number.parseInt(hex.slice(at, at + 2), 16) / 255),
  )
  const l = Math.cbrt(0.4122214708 * r + 0.5363325363 * g + 0.0514459929 * b)
  const m = Math.cbrt(0.2119034982 * r + 0.6806995451 * g + 0.1073969566 * b)
  const s = Math.cbrt(0.0883024619 * r + 0.2817188376 * g + 0.6299787005 * b)
  return [
    0.2104542553 * l + 0.793617785 * m - 0.0040720468 * s,
    1.9779984951 * l - 2.428592205 * m + 0.4505937099 * s,
    0.0259040371 * l + 0.7827717662 * m - 0.808675766 * s,
  ]
}

const distance = (a: Triple, b: Triple): number => Math.hypot(a[0] - b[0], a[1] - b[1], a[2] - b[2])

/** `#RGB` and `#rrggbb`, with the sign or without, as `#RRGGBB`; null for anything else. */
function hexOf(text: string): string | null {
  const found = /^#?([0-9a-f]{6}|[0-9a-f]{3})$/iu.exec(text)?.[1]
  if (found === undefined) return null
  const long = found.length === 6 ? found : Array.from(found, (digit) => digit + digit).join('')
  return `#${long.toUpperCase()}`
}

export interface FoundColor {
  readonly color: number
  /** Whether it is this very colour, and not just the nearest. */
  readonly isExact: boolean
}

/** The code colour of a name, a number from 0, or the one nearest to a hex value; null where the text is none of these. */
export function colorOf(typed: string): FoundColor | null {
  const text = typed.trim().toLowerCase()
  const named = COLOR_NAMES.findIndex((name) => name === text)
  if (named >= 0) return { color: named, isExact: true }
  if (/^[0-7]$/u.test(text)) return { color: Number(text), isExact: true }
  const hex = hexOf(text)
  if (hex === null) return null
  const wanted = labOf(hex)
  const distances = CODE_COLORS.map((one) => distance(labOf(one), wanted))
  const color = distances.indexOf(Math.min(...distances))
  return { color, isExact: CODE_COLORS[color] === hex }
}
