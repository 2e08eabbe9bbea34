/** Measures what is promised, in one run on one machine: `npm run bench`. Ends with status 1 where a promise is not kept. */
import { benchCoding } from './coding.ts'
import { isKept, lineOf, type Figures } from './figures.ts'
import { benchImport } from './import.ts'
import { openBench } from './project.ts'

const bench = await openBench()
const all: Figures[] = []
try {
  for (const measure of [benchCoding, benchImport]) {
    const figures = await measure(bench)
    all.push(figures)
    process.stdout.write(`${lineOf(figures)}\n`)
  }
} finally {
  await bench.close()
}
if (!all.every(isKept)) process.exitCode = 1
