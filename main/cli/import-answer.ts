/** What an import says in a terminal: every file, what it lost, what was there before, and a summary. */
import { basename } from 'node:path'
import type { z } from 'zod'
import type { HeldFile, importContract } from '../../core/source/import-contract.ts'

type Result = z.output<(typeof importContract)['importFiles']['output']>
type Sources = Result['imported']

interface Named {
  readonly id: string
  readonly name: string
}

export interface ImportPlace {
  readonly here: Named & { readonly made: boolean }
  readonly networks: readonly Named[]
  readonly paths: readonly string[]
}

const number = new Intl.NumberFormat('en-GB')

function counted(count: number, one: string, many: string): string {
  return `${number.format(count)} ${count === 1 ? one : many}`
}

const wordsOf = (sources: Sources): string => {
  const words = sources.reduce((sum, source) => sum + source.words, 0)
  return counted(words, 'word', 'words')
}

function broughtIn(fileName: string, sources: Sources): readonly string[] {
  const [only, ...others] = sources
  if (only === undefined) return []
  if (others.length === 0) return [`Imported ${fileName}: “${only.title}”, ${wordsOf(sources)}`]
  return [`Imported ${fileName}: ${number.format(sources.length)} sources, ${wordsOf(sources)}`]
}

/** A file that other sources hold too: here it stays out, elsewhere it may be in as well. */
function heldBefore({ networkId, title }: HeldFile, { here, networks }: ImportPlace): string {
  if (networkId === here.id) return `  The same file is here as “${title}”.`
  const other = networks.find(({ id }) => id === networkId)?.name ?? ''
  return `  The same file is in the network “${other}” too, as “${title}”.`
}

function aboutFile(fileName: string, result: Result, place: ImportPlace): readonly string[] {
  const ofFile = <T extends { readonly fileName: string }>(list: readonly T[]): readonly T[] =>
    list.filter((one) => one.fileName === fileName)
  const lost = ofFile(result.losses).flatMap(({ sentences }) => sentences)
  return [
    ...broughtIn(fileName, ofFile(result.imported)),
    ...(lost.length > 0 ? ['  Not carried over:'] : []),
    ...lost.map((sentence) => `    ${sentence}`),
    ...ofFile(result.failures).map(
      ({ code, message }) => `Not imported: ${fileName}: ${code}: ${message}`,
    ),
    ...ofFile(result.duplicates).map((held) => heldBefore(held, place)),
  ]
}

function summary({ imported, failures, losses }: Result, files: number): string {
  const came = files - failures.length
  const sources = `${counted(imported.length, 'source', 'sources')}, ${wordsOf(imported)}`
  return [
    `${number.format(came)} of ${counted(files, 'file', 'files')} imported: ${sources}.`,
    ...(losses.length > 0
      ? [`Parts of ${counted(losses.length, 'file', 'files')} were not carried over; see above.`]
      : []),
    ...(failures.length > 0
      ? [`${counted(failures.length, 'file was', 'files were')} not imported; see above.`]
      : []),
  ].join(' ')
}

/** Files of one name are told of together, in the order in which they were given. */
export function importText(result: Result, place: ImportPlace): string {
  const { here, paths } = place
  const names = new Set(paths.map((path) => basename(path)))
  return [
    ...(here.made ? [`Made the network ${here.name} (framework 2019).`] : []),
    ...[...names].flatMap((fileName) => aboutFile(fileName, result, place)),
    summary(result, paths.length),
  ].join('\n')
}
