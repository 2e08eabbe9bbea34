import { beforeAll, describe, expect, test } from 'vitest'
import { v7 } from 'uuid'
import { CodeId } from '../../core/ids.ts'
import { codebookProject } from './code-fixture.ts'

const CODES = 200
const SOURCES = 1_000
const EACH = 200

/** The middle of five times, in milliseconds. */
function time(work: () => unknown): number {
  work()
  const times = Array.from({ length: 5 }, () => {
    const before = performance.now()
    work()
    return performance.now() - before
  })
  return times.sort((a, b) => a - b)[2] ?? 0
}

describe('with 200,000 codings of 200 codes in 1,000 sources', () => {
  const at = codebookProject()
  const codes = Array.from({ length: CODES }, () => CodeId.parse(v7()))

  beforeAll(() => {
    const { db } = at
    const code = db.prepare(
      `INSERT INTO code (id, parent_id, position, name, definition, color) VALUES (?, ?, ?, ?, '', 0)`,
    )
    const coding = db.prepare(
      `INSERT INTO coding (id, source_id, code_id, coder_id, direction, memo, start_block, start_offset,
         end_block, end_offset, created) VALUES (?, ?, ?, ?, 'mixed', '', ?, ?, ?, ?, '2026-01-01T00:00:00.000Z')`,
    )
    const line = 'they were kind about it and nobody asked '.repeat(9)
    const sources = Array.from({ length: SOURCES }, () => at.addSource([line, line]))
    at.command(() => {
      codes.forEach((id, n) =>
        code.run(
          id,
          codes[Math.floor(n / 10) - 1] ?? null,
          `a${String(n).padStart(4, '0')}`,
          `c${String(n)}`,
        ),
      )
      for (const [n, { sourceId, blocks }] of sources.entries())
        for (let i = 0; i < EACH; i += 1) {
          const block = blocks[i % 2] ?? ''
          const of = codes[(n * 7 + i * i) % CODES] ?? ''
          coding.run(v7(), sourceId, of, at.work.me(), block, i, block, i + 20)
        }
    })
  }, 120_000)

  const say = (name: string, took: number): void => {
    if (process.env['TIMES'] !== undefined) console.log(name, took.toFixed(1))
  }

  test('codes with their counts are there at once, and so are the counts with those below', () => {
    const own = time(() => at.codes())
    const below = time(() => at.coding.countsBelow({}))
    say('codes', own)
    say('counts below', below)
    expect(at.codes().reduce((sum, { codings }) => sum + codings, 0)).toBe(CODES * SOURCES)
    expect(own).toBeLessThan(60)
    expect(below).toBeLessThan(90)
  })

  test('the places of a code are listed while one waits', () => {
    const codeId = codes.at(-1) ?? CodeId.parse(v7())
    const took = time(() => at.coding.placesOfCode({ codeId, below: false }))
    say('places', took)
    expect(took).toBeLessThan(300)
  })

  test('two full codes are merged within a second or two', () => {
    const [one, two] = codes.slice(-2)
    if (one === undefined || two === undefined) throw new Error('Two codes are there.')
    say(
      'plan',
      time(() => at.coding.planMerge({ codeIds: [one], intoId: two })),
    )
    const before = performance.now()
    const { moved } = at.merge([one], two)
    const took = performance.now() - before
    say(`merge of ${String(moved)}`, took)
    expect(took).toBeLessThan(3_000)
    at.journal.undo()
    expect(at.codes()).toHaveLength(CODES)
  })
})
