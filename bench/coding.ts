/** How long the engine takes to acknowledge a coding in a text of 10,000 words. */
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Figures } from './figures.ts'
import { inventedTurns, randomFrom } from './invented.ts'
import { importAll, type Bench } from './project.ts'

const CODINGS = 500

export async function benchCoding(bench: Bench): Promise<Figures> {
  const path = join(bench.folder, 'long.txt')
  writeFileSync(path, inventedTurns(7, 10_000).join('\n'))
  const [sourceId = ''] = await importAll(bench, [path])
  const { codeId } = await bench.ask('coding', 'addCode', {
    parentId: null,
    name: 'Measured',
    definition: '',
    color: 0,
    nodeIds: [],
  })
  const text = await bench.ask('source', 'get', { sourceId })
  const blocks = text['blocks'] as readonly { id: string; text: string }[]
  const random = randomFrom(11)
  const samples: number[] = []
  for (let made = 0; made < CODINGS; made += 1) {
    const block = blocks[Math.floor(random() * blocks.length)]
    if (block === undefined) continue
    const offset = Math.floor(random() * (block.text.length - 40))
    const start = { blockId: block.id, offset }
    const end = { blockId: block.id, offset: offset + 30 }
    const before = performance.now()
    await bench.ask('coding', 'add', {
      sourceId,
      codeId,
      span: { start, end },
      direction: 'supports',
    })
    samples.push(performance.now() - before)
  }
  const name = 'A coding added to a text of 10,000 words, until the engine acknowledges it'
  return { name, samples, promise: { of: 'median', under: 10 } }
}
