/** How much stands under each code together with the codes below it. */
import type { CodeId } from '../ids.ts'
import type { BelowCount, Code } from './codebook-contract.ts'

export interface OwnCount {
  readonly codings: number
  /** Numbers of the sources in which the code stands, each once; not negative. */
  readonly sources: readonly number[]
}

/** One bit per source. */
type Bits = Uint32Array

function join(into: Bits, from: Bits): void {
  for (let i = 0; i < from.length; i += 1) into[i] = (into[i] ?? 0) | (from[i] ?? 0)
}

function countBits(bits: Bits): number {
  let count = 0
  for (const word of bits) for (let rest = word; rest !== 0; rest &= rest - 1) count += 1
  return count
}

function bitsOf(sources: readonly number[], words: number): Bits {
  const bits = new Uint32Array(words)
  for (const source of sources)
    bits[source >>> 5] = (bits[source >>> 5] ?? 0) | (1 << (source & 31))
  return bits
}

/** Counts of every code with its subtree, in the order given; `codes` stand parents before children. */
export function countBelow(
  codes: readonly Pick<Code, 'id' | 'parentId'>[],
  own: ReadonlyMap<CodeId, OwnCount>,
): readonly BelowCount[] {
  let most = 0
  for (const { sources } of own.values())
    for (const source of sources) most = Math.max(most, source)
  const words = (most >>> 5) + 1
  const sums = new Map(
    codes.map(({ id }) => {
      const { codings, sources } = own.get(id) ?? { codings: 0, sources: [] }
      return [id, { codings, bits: bitsOf(sources, words) }]
    }),
  )
  for (const { id, parentId } of codes.toReversed()) {
    const sum = sums.get(id)
    const above = parentId === null ? undefined : sums.get(parentId)
    if (sum === undefined || above === undefined) continue
    above.codings += sum.codings
    join(above.bits, sum.bits)
  }
  return codes.map(({ id }) => {
    const sum = sums.get(id)
    return { codeId: id, codings: sum?.codings ?? 0, sources: sum ? countBits(sum.bits) : 0 }
  })
}
