/** All that is said about a code in one text, for programs that know nothing but a description; and taken apart again. */
import { NodeId } from '../ids.ts'
import type { FileCode } from './codebook-contract.ts'

const headings = {
  inclusion: 'Inclusion',
  exclusion: 'Exclusion',
  example: 'Example',
  nodes: 'Framework',
  retired: 'Retired',
} as const
type Part = keyof typeof headings

const parts = Object.keys(headings) as readonly Part[]
const names = Object.values(headings).join('|')
const headingLine = new RegExp(`^— (${names}) —$`, 'u')
/** A line of somebody's words that looks like a heading. */
const likeHeading = new RegExp(`^\\\\*— (${names}) —$`, 'u')

export type Described = Pick<
  FileCode,
  'definition' | 'inclusion' | 'exclusion' | 'example' | 'nodeIds' | 'retired'
>

const lines = (text: string): string[] => text.split('\n')

const escaped = (text: string): string =>
  lines(text)
    .map((line) => (likeHeading.test(line) ? `\\${line}` : line))
    .join('\n')

const unescaped = (line: string): string =>
  line.startsWith('\\') && likeHeading.test(line) ? line.slice(1) : line

/** The definition, then each of the other parts that say something under a heading of its own. */
export function writeDescription(code: Described): string {
  const said: Readonly<Record<Part, string>> = {
    inclusion: code.inclusion,
    exclusion: code.exclusion,
    example: code.example,
    nodes: code.nodeIds.join('\n'),
    retired: code.retired ? 'yes' : '',
  }
  const sections = parts
    .filter((part) => said[part] !== '')
    .map((part) => `— ${headings[part]} —\n${escaped(said[part])}`)
  const definition = code.definition === '' ? [] : [escaped(code.definition)]
  return [...definition, ...sections].join('\n\n')
}

/** Any description: all of it is the definition, but for the parts under headings as written above. */
export function readDescription(text: string): Described {
  const found = new Map<Part | 'definition', string[]>()
  let part: Part | 'definition' = 'definition'
  let own: string[] = []
  found.set(part, own)
  for (const line of lines(text.replace(/\r\n?/gu, '\n'))) {
    const heading = headingLine.exec(line)?.[1]
    const next = parts.find((one) => headings[one] === heading)
    if (next === undefined || found.has(next)) {
      own.push(unescaped(line))
      continue
    }
    if (own.at(-1) === '') own.pop()
    part = next
    own = []
    found.set(part, own)
  }
  const said = (one: Part | 'definition'): string => found.get(one)?.join('\n') ?? ''
  return {
    definition: said('definition'),
    inclusion: said('inclusion'),
    exclusion: said('exclusion'),
    example: said('example'),
    nodeIds: said('nodes')
      .split('\n')
      .flatMap((id) => NodeId.safeParse(id.trim()).data ?? []),
    retired: found.has('retired'),
  }
}
