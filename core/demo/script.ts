/** Texts of the demo with their codings in them: `{help+@tuesday:We plan every test on a Tuesday.}`. */
import type { BlockKind } from '../source/contract.ts'
import type { Direction } from '../values.ts'

/** A coded passage of one block; positions are code points. `label` is its name for ratings and memos. */
export interface Mark {
  readonly code: string
  readonly direction: Direction
  readonly label: string | null
  readonly start: number
  readonly end: number
}

export interface ScriptBlock {
  readonly kind: BlockKind
  readonly speaker: string
  readonly at: string
  readonly text: string
  readonly marks: readonly Mark[]
}

const opening = /^\{([a-z]+(?:\.[a-z]+)*)([+~-])(?:@([a-z0-9]+))?:/u
const directions: Readonly<Record<string, Direction>> = {
  '+': 'supports',
  '-': 'counters',
  '~': 'mixed',
}

interface Open {
  readonly code: string
  readonly sign: string
  readonly label: string | null
  readonly start: number
}

/** The plain text of a line and its marks, outer before inner. Throws where braces do not match: a slip of whoever wrote the demo. */
export function readMarked(line: string): {
  readonly text: string
  readonly marks: readonly Mark[]
} {
  const open: Open[] = []
  const marks: Mark[] = []
  let text = ''
  let rest = line
  while (rest !== '') {
    const found = opening.exec(rest)
    const start = Array.from(text).length
    if (found !== null) {
      open.push({ code: found[1] ?? '', sign: found[2] ?? '', label: found[3] ?? null, start })
      rest = rest.slice(found[0].length)
    } else if (rest.startsWith('}')) {
      const closed = open.pop()
      if (closed === undefined) throw new Error(`Closed without being opened: ${line}`)
      const { code, sign, label } = closed
      marks.push({
        code,
        label,
        direction: directions[sign] ?? 'mixed',
        start: closed.start,
        end: start,
      })
      rest = rest.slice(1)
    } else {
      const plain = /^(?:\{?[^{}]+)/u.exec(rest)?.[0] ?? rest.slice(0, 1)
      text += plain
      rest = rest.slice(plain.length)
    }
  }
  if (open.length > 0 || text.includes('{')) throw new Error(`Opened without being closed: ${line}`)
  return { text, marks: marks.toSorted((a, b) => a.start - b.start || b.end - a.end) }
}

const shapes: readonly (readonly [
  RegExp,
  (found: RegExpExecArray) => Omit<ScriptBlock, 'text' | 'marks'>,
])[] = [
  [/^# (?<text>.+)$/u, () => ({ kind: 'heading', speaker: '', at: '' })],
  [/^- (?<text>.+)$/u, () => ({ kind: 'item', speaker: '', at: '' })],
  [
    /^(\d\d:\d\d) saw \| (?<text>.+)$/u,
    (found) => ({ kind: 'saw', speaker: '', at: found[1] ?? '' }),
  ],
  [
    /^(\d\d:\d\d) make \| (?<text>.+)$/u,
    (found) => ({ kind: 'make', speaker: '', at: found[1] ?? '' }),
  ],
  [
    /^(\S+) (\d\d:\d\d:\d\d) \| (?<text>.+)$/u,
    (found) => ({ kind: 'turn', speaker: found[1] ?? '', at: found[2] ?? '' }),
  ],
]

function readLine(line: string): ScriptBlock {
  for (const [shape, place] of shapes) {
    const found = shape.exec(line)
    if (found !== null) return { ...place(found), ...readMarked(found.groups?.['text'] ?? '') }
  }
  return { kind: 'paragraph', speaker: '', at: '', ...readMarked(line) }
}

/** One block per line: `# heading`, `- item`, `15:31 saw | …`, `15:31 make | …`, `P14 00:12:36 | …`, or a paragraph. */
export function readScript(script: string): readonly ScriptBlock[] {
  return script
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .map(readLine)
}
