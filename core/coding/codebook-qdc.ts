/** A codebook in the exchange format of REFI-QDA 1.5 (section 5.2), which other programs for qualitative analysis read. */
import { CODE_COLORS, colorOf } from './code-colors.ts'
import { treeOf, type CodeRow } from './code-tree.ts'
import type { Code } from './codebook-contract.ts'
import { readDescription, writeDescription } from './codebook-description.ts'
import type { RawCode } from './codebook-file-code.ts'
import type { Notes } from './codebook-notes.ts'

const NAMESPACE = 'urn:QDA-XML:codebook:1.0'

/** What XML 1.0 has no place for: most control characters, halves of pairs, and two that are never characters. */
const unwritable = new RegExp(
  '[\\u0000-\\u0008\\u000B\\u000C\\u000E-\\u001F\\uD800-\\uDFFF\\uFFFE\\uFFFF]',
  'gu',
)

const escapes: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  '\t': '&#9;',
  '\n': '&#10;',
  '\r': '&#13;',
}

const text = (words: string): string =>
  words.replace(unwritable, '').replace(/[&<>\r]/gu, (one) => escapes[one] ?? '')
const attribute = (words: string): string =>
  words.replace(unwritable, '').replace(/[&<>"\t\n\r]/gu, (one) => escapes[one] ?? '')

function openCode({ code, hasChildren }: CodeRow, indent: string): string {
  const { id, name, retired, color } = code
  const guid = id.toUpperCase()
  const tag = `${indent}<Code guid="${guid}" name="${attribute(name)}" isCodable="${String(!retired)}" color="${CODE_COLORS[color] ?? CODE_COLORS[7]}"`
  const description = writeDescription(code)
  if (description === '') return hasChildren ? `${tag}>` : `${tag}/>`
  const inside = `${tag}>\n${indent}  <Description>${text(description)}</Description>`
  return hasChildren ? inside : `${inside}\n${indent}</Code>`
}

/** Strictly by the schema, which wants at least one code. A retired code is written as one that cannot code. */
export function writeQdc(codes: readonly Code[], origin: string): string {
  const lines: string[] = []
  const open: number[] = []
  const closeDownTo = (depth: number): void => {
    for (let last = open.at(-1); last !== undefined && last >= depth; last = open.at(-1)) {
      open.pop()
      lines.push(`${'  '.repeat(last + 2)}</Code>`)
    }
  }
  for (const row of treeOf(codes)) {
    closeDownTo(row.depth)
    lines.push(openCode(row, '  '.repeat(row.depth + 2)))
    if (row.hasChildren) open.push(row.depth)
  }
  closeDownTo(0)
  return [
    '<?xml version="1.0" encoding="utf-8"?>',
    `<CodeBook xmlns="${NAMESPACE}" origin="${attribute(origin)}">`,
    '  <Codes>',
    ...lines,
    '  </Codes>',
    '</CodeBook>',
    '',
  ].join('\n')
}

/** A `Code` element as it was read. */
export interface QdcCode {
  readonly name: string
  readonly color: string
  readonly isCodable: boolean
  readonly description: string
  readonly children: readonly QdcCode[]
}

/** The codes with their paths, parents first. */
export function codesOfQdc(roots: readonly QdcCode[], notes: Notes): readonly RawCode[] {
  const found: RawCode[] = []
  // A list of what is left to do instead of recursion: files may be nested deeply.
  const left = roots.map((code) => ({ code, above: [] as readonly string[] })).reverse()
  for (let next = left.pop(); next !== undefined; next = left.pop()) {
    const { code, above } = next
    const path = [...above, code.name]
    const { nodeIds, ...described } = readDescription(code.description)
    const color = code.color.trim() === '' ? null : colorOf(code.color)
    if (code.color.trim() !== '' && color?.isExact !== true) notes.add('colors', code.color)
    if (!code.isCodable && !described.retired) notes.add('headings', code.name)
    found.push({ path, ...described, nodes: nodeIds, row: null, color: color?.color ?? null })
    for (const child of code.children.toReversed()) left.push({ code: child, above: path })
  }
  return found
}
