/** The outcome of a run as lines for people. */
import type { Tally } from './reading.ts'

/** A tally that can be told from one process to another. */
export type Outcome = Omit<Tally, 'defects'> & { readonly defects: readonly string[] }

export function outcomeOf(tally: Tally): Outcome {
  return { ...tally, defects: tally.defects.map(({ file, what }) => `file ${file}: ${what}`) }
}

const columns = [
  ...['format', 'files', 'read', 'named errors', 'too slow', 'defects', 'slowest', 'memory'],
  'imported and undone / refused',
]

function rowOf(outcome: Outcome): readonly string[] {
  const { format, files, read, codes, tooSlow, defects, slowestMs, peakMegabytes } = outcome
  const named = Object.entries(codes)
    .sort(([, a], [, b]) => b - a)
    .map(([code, count]) => `${code} ${count}`)
  return [
    ...[format, `${files}`, `${read}`, named.join(', '), `${tooSlow}`, `${defects.length}`],
    ...[
      `${Math.round(slowestMs)} ms (file ${outcome.slowestFile})`,
      `${Math.round(peakMegabytes)} MB`,
    ],
    `${outcome.imported} / ${outcome.refused}`,
  ]
}

export function tableOf(outcomes: readonly Outcome[]): string {
  const rows = [columns, ...outcomes.map(rowOf)]
  const widths = columns.map((_, column) =>
    Math.max(...rows.map((row) => row[column]?.length ?? 0)),
  )
  return rows
    .map((row) =>
      row
        .map((cell, column) => cell.padEnd(widths[column] ?? 0))
        .join('  ')
        .trimEnd(),
    )
    .join('\n')
}
