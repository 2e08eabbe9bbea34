/** The demo's codebook: the analyst's heads first, then the framework of 2019, then the analyst's own codes under their heads. */
import type { CodingService } from '../../core/coding/contract.ts'
import { summitCodes } from '../../core/demo/summit/texts.ts'
import { codeGroups } from '../../core/demo/synthetic/codes.ts'
import { shippedNodes } from '../../core/framework/shipped.ts'
import { NodeId, type CodeId } from '../../core/ids.ts'
import type { Work } from '../work.ts'
import { codesByNode } from './rows.ts'

/** The code that a mark names: `help`, or the end of a node’s id, `trust.respect`. */
export type CodeOf = (key: string) => string

type Coding = Pick<CodingService, 'addCode' | 'seedCodebook'>

const SUMMIT_COLOR = 1

function frameworkCodes(work: Work): ReadonlyMap<string, string> {
  const codes = codesByNode(work)
  return new Map(
    shippedNodes.flatMap(({ id, edition }) => {
      const codeId = edition === '2019' ? codes.get(id) : undefined
      if (codeId === undefined) return []
      const parts = id.split('.')
      return parts.slice(1).map((_, index) => [parts.slice(index + 1).join('.'), codeId] as const)
    }),
  )
}

/** Codes of one head, by the key that marks use. */
function ownCodes(
  coding: Coding,
  parentId: CodeId,
  color: number,
  codes: readonly { key: string; name: string; definition: string; nodes: readonly string[] }[],
): readonly (readonly [string, string])[] {
  return codes.map(({ key, name, definition, nodes }) => {
    const nodeIds = nodes.map((node) => NodeId.parse(node))
    const { codeId } = coding.addCode({ parentId, name, definition, color, nodeIds })
    return [key, codeId]
  })
}

export function fillCodebook(work: Work, coding: Coding): CodeOf {
  const heads = codeGroups.map(({ name, definition, color }) =>
    coding.addCode({ parentId: null, name, definition, color, nodeIds: [] }),
  )
  coding.seedCodebook({ edition: '2019' })
  const found = new Map(frameworkCodes(work))
  codeGroups.forEach(({ color, codes }, index) => {
    const head = heads[index]
    if (head === undefined) return
    const full = codes.map((code) => ({ ...code, nodes: code.nodes.map((node) => `n19.${node}`) }))
    for (const [key, codeId] of ownCodes(coding, head.codeId, color, full)) found.set(key, codeId)
  })
  const summit = coding.addCode({
    parentId: null,
    name: 'Summit 2024',
    definition: 'What the session said beside its ratings, tied to the 2024 edition.',
    color: SUMMIT_COLOR,
    nodeIds: [],
  })
  const summitRows = summitCodes.map((code) => ({ ...code, definition: '' }))
  for (const [key, codeId] of ownCodes(coding, summit.codeId, SUMMIT_COLOR, summitRows))
    found.set(key, codeId)
  return (key) => {
    const codeId = found.get(key)
    if (codeId === undefined) throw new Error(`The demo has no code "${key}".`)
    return codeId
  }
}
