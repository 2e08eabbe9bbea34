/** Reflective questions made from a dimension's look-fors, where the author has not written their own. */
import type { FrameworkNode, LookFors } from '../framework/contract.ts'
import { sectionWords } from './section-words.ts'

/** Without the place in the texts that may follow it, and without its full stop. */
const bare = (lookFor: string): string =>
  lookFor
    .replace(/\s*\([^)]*\blines?\b[^)]*\)/gu, '')
    .trim()
    .replace(/[.;\s]+$/u, '')

/** The first look-for of a kind, of the node itself or else of the first node below it that has one. */
function firstOf(
  kind: keyof LookFors,
  node: FrameworkNode,
  nodes: readonly FrameworkNode[],
): string | null {
  const own = node.lookFors[kind][0]
  if (own !== undefined) return own
  for (const child of nodes.filter(({ parentId }) => parentId === node.id)) {
    const found = firstOf(kind, child, nodes)
    if (found !== null) return found
  }
  return null
}

/** At most three: when it was seen, what members would say, what would disprove it. */
export function questionsFor(node: FrameworkNode, nodes: readonly FrameworkNode[]): string[] {
  const { seen, asked, disproof } = sectionWords.dimension
  const made = [
    { kind: 'observation', make: seen },
    { kind: 'interview', make: asked },
    { kind: 'counter', make: disproof },
  ] as const
  return made.flatMap(({ kind, make }) => {
    const lookFor = firstOf(kind, node, nodes)
    return lookFor === null ? [] : [make(bare(lookFor))]
  })
}
