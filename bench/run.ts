/** Measures what is promised, in one run on one machine: `npm run bench`, or a part of it: `npm run bench -- window`. Ends with status 1 where a promise is not kept. */
import { benchCoding } from './coding.ts'
import { corpus, fullSize } from './corpus.ts'
import { isKept, lineOf, type Figures } from './figures.ts'
import { benchImport } from './import.ts'
import { openBench } from './project.ts'
import {
  codings,
  openings,
  scrolling,
  searching,
  tabling,
  tablingMostUsed,
} from './window/measures.ts'
import { openWindow } from './window/program.ts'

const say = (line: string): void => void process.stdout.write(`${line}\n`)
const all: Figures[] = []

function note(figures: Figures): void {
  all.push(figures)
  say(lineOf(figures))
}

async function engine(): Promise<void> {
  const bench = await openBench()
  try {
    for (const measure of [benchCoding, benchImport]) note(await measure(bench))
  } finally {
    await bench.close()
  }
}

/** 1,000 sources of 10,000 words with 200,000 codings, in Chromium. */
async function inWindow(): Promise<void> {
  const { page, close } = await openWindow(await corpus(fullSize, say))
  try {
    for (const measure of [openings, codings, scrolling, searching, tablingMostUsed, tabling])
      note(await measure(page))
  } finally {
    await close()
  }
}

const parts: Readonly<Record<string, () => Promise<void>>> = { engine, window: inWindow }
const asked = process.argv.slice(2)
for (const [name, part] of Object.entries(parts))
  if (asked.length === 0 || asked.includes(name)) await part()
if (!all.every(isKept)) process.exitCode = 1
