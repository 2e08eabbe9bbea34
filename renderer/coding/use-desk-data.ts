/** Everything the reading desk shows of one source, in the shapes it is drawn from. */
import { useEffect, useMemo, useState } from 'react'
import type { Code } from '../../core/coding/contract.ts'
import { numberKeys, recentFirst } from '../../core/coding/number-keys.ts'
import { placeAll, type Placed } from '../../core/coding/order.ts'
import { mapText, type TextMap } from '../../core/coding/text-map.ts'
import type { CodeId, SourceId } from '../../core/ids.ts'
import type { Coder } from '../../core/project/contract.ts'
import type { SourceSummary } from '../../core/source/contract.ts'
import { useCurrent } from '../current.ts'
import { useAsk } from '../query.ts'
import { nothingGiven, shareOut, type BlockCodings, type Names } from './block-codings.ts'
import { choicesOf, type PickerChoice } from './picker-choices.ts'
import { shownOf, useCoders, type Coders } from './use-coders.ts'
import { useCodings, type Codings, type FreshCode } from './use-codings.ts'
import { useSourceText } from './use-source-text.ts'

export interface DeskData {
  readonly summary: SourceSummary
  readonly map: TextMap
  readonly codes: readonly Code[]
  readonly names: Names
  readonly codings: Codings
  readonly placed: readonly Placed[]
  readonly shares: BlockCodings
  readonly choices: readonly PickerChoice[]
  /** Codes of the number keys, from 1; and all codes used, last first. */
  readonly numbers: readonly CodeId[]
  readonly recent: readonly CodeId[]
  readonly me: Coder | null
  readonly coders: Coders
  readonly isReadOnly: boolean
}

const noCodes: readonly Code[] = []
const noUses: readonly CodeId[] = []

type CodeNames = Names['codes']

/** What is drawn of codes: their names and colours. Counts change with every coding, and nothing is drawn anew for that. */
function useCodeNames(codes: readonly Code[], fresh: readonly FreshCode[]): CodeNames {
  const [kept, keep] = useState<{ readonly key: string; readonly names: CodeNames }>({
    key: '',
    names: new Map(),
  })
  const now = useMemo(() => {
    const all = [...fresh, ...codes].map(({ id, name, color }) => [id, { name, color }] as const)
    return { key: JSON.stringify(all), names: new Map(all) }
  }, [codes, fresh])
  if (now.key !== kept.key) keep(now)
  return now.key === kept.key ? kept.names : now.names
}

function useNames(codes: readonly Code[], fresh: readonly FreshCode[], me: Coder | null): Names {
  const coders = useAsk('project', 'coders', {}).data
  const myId = me?.id ?? null
  const codeNames = useCodeNames(codes, fresh)
  return useMemo(
    () => ({
      codes: codeNames,
      coders: new Map((coders ?? []).map((coder) => [coder.id, coder])),
      me: myId,
    }),
    [codeNames, coders, myId],
  )
}

/** The number keys stay where they are from source to source. */
let numbersBefore: readonly CodeId[] = []

function useNumbers(recent: readonly CodeId[]): readonly CodeId[] {
  const numbers = useMemo(() => numberKeys(numbersBefore, recent), [recent])
  useEffect(() => {
    numbersBefore = numbers
  }, [numbers])
  return numbers
}

/** Null until the source is there; `missing` where it is not in the project. */
export function useDeskData(sourceId: SourceId): DeskData | 'missing' | null {
  const source = useSourceText(sourceId)
  const codes = useAsk('coding', 'codes', {}).data ?? noCodes
  const uses = useAsk('coding', 'recent', {}).data ?? noUses
  const nodes = useAsk('framework', 'nodes', {}).data
  const me = useAsk('project', 'status', {}).data?.me ?? null
  const { networks } = useCurrent()
  const codings = useCodings(sourceId)
  const coders = useCoders()
  const names = useNames(codes, codings.freshCodes, me)
  const blocks = source.data?.blocks
  const map = useMemo(() => mapText(blocks ?? []), [blocks])
  const shown = useMemo(
    () => shownOf(codings.codings, coders.hidden),
    [codings.codings, coders.hidden],
  )
  const placed = useMemo(() => placeAll(map, shown), [map, shown])
  const [given] = useState(nothingGiven)
  const shares = useMemo(() => shareOut(map, placed, names, given), [map, placed, names, given])
  const summary = source.data?.summary
  const network = networks.find(({ id }) => id === summary?.networkId)
  const edition = network?.edition ?? null
  const choices = useMemo(() => choicesOf(codes, nodes ?? [], edition), [codes, nodes, edition])
  const retired = codes.flatMap((code) => (code.retired ? [code.id] : [])).join(' ')
  const recent = useMemo(
    () => recentFirst(uses).filter((id) => names.codes.has(id) && !retired.includes(id)),
    [uses, names.codes, retired],
  )
  const numbers = useNumbers(recent)
  if (source.isError) return 'missing'
  if (summary === undefined) return null
  const isReadOnly = network?.readOnly ?? false
  return {
    ...{ summary, map, codes, names, codings, placed, shares, choices },
    ...{ numbers, recent, me, coders, isReadOnly },
  }
}
