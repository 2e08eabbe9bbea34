/** `describe`: every contract as JSON Schema. */
import { z } from 'zod'
import { api } from '../../core/api.ts'
import type { Contract, Procedure } from '../../core/contract.ts'
import { UsageError } from './usage.ts'
import type { Answer } from './answer.ts'

function describeProcedure(procedure: Procedure): unknown {
  const schema = (type: z.ZodType): unknown => z.toJSONSchema(type, { unrepresentable: 'any' })
  const { kind, input, output } = procedure
  const progress = procedure.kind === 'job' ? { progress: schema(procedure.progress) } : {}
  return { kind, input: schema(input), ...progress, output: schema(output) }
}

function describeContract(contract: Contract): unknown {
  return Object.fromEntries(
    Object.entries(contract).map(([name, procedure]) => [name, describeProcedure(procedure)]),
  )
}

export function describe(feature: string | undefined): Answer {
  const contracts: Readonly<Record<string, Contract>> = api
  if (feature !== undefined && !Object.hasOwn(contracts, feature))
    throw new UsageError(
      `There is no feature "${feature}"; there are: ${Object.keys(api).join(', ')}`,
    )
  const names = feature === undefined ? Object.keys(api) : [feature]
  const json = Object.fromEntries(
    names.map((name) => [name, describeContract(contracts[name] ?? {})]),
  )
  return { json, text: JSON.stringify(json, null, 2) }
}
