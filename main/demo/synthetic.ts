/** Third network of the demo: invented, to practice on. */
import { randomFrom } from '../../core/demo/random.ts'
import { readScript, type Mark, type ScriptBlock } from '../../core/demo/script.ts'
import type { DemoSource, WaveKey } from '../../core/demo/synthetic/demo-source.ts'
import { syntheticNetwork, waves } from '../../core/demo/synthetic/network.ts'
import { people } from '../../core/demo/synthetic/people.ts'
import { secondReading } from '../../core/demo/synthetic/second-coder.ts'
import { demoSources } from '../../core/demo/synthetic/sources.ts'
import { insert } from '../database/sql.ts'
import type { Work } from '../work.ts'
import type { CodeOf } from './codebook.ts'
import { fillJudgments } from './judgments.ts'
import { addCoder, addCoding, addNetwork, addSource, addWave, instant } from './rows.ts'
import { fillReport } from './report.ts'

const SEED = 20_241_112

function addPeople({ db, newId }: Work, networkId: string): ReadonlyMap<string, string> {
  return new Map(
    people.map(({ name, pseudonym, role, site, mayQuote }) => {
      const id = newId()
      const may_quote = mayQuote ? 1 : 0
      insert(db, 'person', { id, network_id: networkId, name, pseudonym, role, site, may_quote })
      return [pseudonym, id]
    }),
  )
}

function attend(
  { db, newId }: Work,
  sourceId: string,
  source: DemoSource,
  personOf: ReadonlyMap<string, string>,
): void {
  const statuses = [
    ...(source.here ?? []).map((pseudonym) => [pseudonym, 'here'] as const),
    ...(source.late ?? []).map((pseudonym) => [pseudonym, 'late'] as const),
  ]
  for (const [pseudonym, status] of statuses) {
    const person_id = personOf.get(pseudonym)
    if (person_id === undefined) throw new Error(`The demo has no person "${pseudonym}".`)
    insert(db, 'attendance', { id: newId(), source_id: sourceId, person_id, status })
  }
}

interface Reading {
  readonly source: DemoSource
  readonly sourceId: string
  readonly blockIds: readonly string[]
  readonly coderId: string
  /** Days after the source’s date. */
  readonly days: number
}

/** Codes a text as one coder read it; coding ids by `source:label`. */
function code(
  work: Work,
  reading: Reading,
  readings: readonly (readonly Mark[])[],
  codeOf: CodeOf,
): readonly (readonly [string, string])[] {
  const { source, sourceId, blockIds, coderId, days } = reading
  let minute = 0
  return readings.flatMap((marks, index) =>
    marks.flatMap((mark) => {
      minute += 1
      const { label } = mark
      const memo = label === null ? '' : (source.memos?.[label] ?? '')
      const created = instant(source.date, days, 10, minute)
      const facts = {
        sourceId,
        blockId: blockIds[index] ?? '',
        codeId: codeOf(mark.code),
        coderId,
        memo,
        created,
      }
      const id = addCoding(work, mark, facts)
      return label === null ? [] : [[`${source.key}:${label}`, id] as const]
    }),
  )
}

function marksOf(blocks: readonly ScriptBlock[]): readonly (readonly Mark[])[] {
  return blocks.map(({ marks }) => marks)
}

export function fillSynthetic(work: Work, codeOf: CodeOf): void {
  const networkId = addNetwork(work, {
    ...syntheticNetwork,
    edition: '2019',
    provenance: 'synthetic',
  })
  const waveIds = new Map(waves.map((wave) => [wave.key, addWave(work, networkId, wave)]))
  const waveOf = (key: WaveKey): string => waveIds.get(key) ?? ''
  const personOf = addPeople(work, networkId)
  const secondCoder = addCoder(work, 'Second coder (invented)', 'C2')
  const random = randomFrom(SEED)
  const passages = new Map<string, string>()
  for (const source of demoSources) {
    const { kind, title, date, about } = source
    const blocks = readScript(source.script)
    const facts = {
      networkId,
      waveId: waveOf(source.wave),
      kind,
      title,
      date,
      about,
      provenance: 'synthetic',
    } as const
    const { sourceId, blockIds } = addSource(work, facts, blocks)
    attend(work, sourceId, source, personOf)
    const first = { source, sourceId, blockIds, coderId: work.me(), days: 2 }
    for (const [key, id] of code(work, first, marksOf(blocks), codeOf)) passages.set(key, id)
    if (source.twice === true) {
      const again = blocks.map(({ text, marks }) => secondReading(text, marks, random))
      code(work, { ...first, coderId: secondCoder, days: 5 }, again, codeOf)
    }
  }
  const synthetic = { networkId, waveOf, secondCoder, passages }
  fillJudgments(work, synthetic)
  fillReport(work, synthetic)
}
