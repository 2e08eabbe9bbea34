/** Whether other requests are answered while 50 Word documents are imported. */
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { Document, Packer, Paragraph } from 'docx'
import type { Figures } from './figures.ts'
import { inventedTurns } from './invented.ts'
import { importAll, type Bench } from './project.ts'

const DOCUMENTS = 50
const WORDS = 5_000

async function writeDocuments(folder: string): Promise<string[]> {
  const paths: string[] = []
  for (let at = 0; at < DOCUMENTS; at += 1) {
    const children = inventedTurns(100 + at, WORDS).map((turn) => new Paragraph(turn))
    const path = join(folder, `interview-${at + 1}.docx`)
    writeFileSync(path, await Packer.toBuffer(new Document({ sections: [{ children }] })))
    paths.push(path)
  }
  return paths
}

/** Asks small questions, one every few milliseconds, until told to stop. */
async function askMeanwhile(bench: Bench, isOver: () => boolean): Promise<number[]> {
  const samples: number[] = []
  while (!isOver()) {
    const before = performance.now()
    await bench.ask('network', 'list')
    samples.push(performance.now() - before)
    await new Promise((resolve) => setTimeout(resolve, 5))
  }
  return samples
}

export async function benchImport(bench: Bench): Promise<Figures> {
  const paths = await writeDocuments(bench.folder)
  let over = false
  const asking = askMeanwhile(bench, () => over)
  const before = performance.now()
  await importAll(bench, paths)
  const seconds = (performance.now() - before) / 1_000
  over = true
  const samples = await asking
  const name = `A question asked while ${DOCUMENTS} Word documents of ${WORDS} words are imported (${seconds.toFixed(1)} s)`
  return { name, samples, promise: { of: 'highest', under: 50 } }
}
