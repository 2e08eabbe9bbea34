/** The command line's grammar: which command takes what. */
import { parseArgs } from 'node:util'
import type { Answer } from './answer.ts'
import { compute } from './compute.ts'
import { describe } from './describe.ts'
import { checkProject, describeProject, makeDemo, makeProject } from './project-commands.ts'
import { UsageError } from './usage.ts'
import { callProcedure, importFiles, makeReport } from './work-commands.ts'

const options = {
  json: { type: 'boolean' },
  help: { type: 'boolean', short: 'h' },
  name: { type: 'string' },
  coder: { type: 'string' },
  network: { type: 'string' },
  wave: { type: 'string' },
  kind: { type: 'string' },
  date: { type: 'string' },
  out: { type: 'string' },
  in: { type: 'string', multiple: true },
} as const

export interface Line {
  readonly words: readonly string[]
  readonly json: boolean
  readonly help: boolean
  readonly value: (
    name: 'name' | 'coder' | 'network' | 'wave' | 'kind' | 'date' | 'out',
  ) => string | undefined
  readonly incoming: readonly string[]
}

export function parseLine(args: readonly string[]): Line {
  try {
    const { values, positionals } = parseArgs({ args: [...args], options, allowPositionals: true })
    return {
      words: positionals,
      json: values.json ?? false,
      help: values.help ?? false,
      value: (name) => values[name],
      incoming: values.in ?? [],
    }
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : 'wrong use')
  }
}

function need(value: string | undefined, what: string): string {
  if (value === undefined || value === '') throw new UsageError(`Missing: ${what}`)
  return value
}

function oneOf(value: string, among: readonly string[], what: string): string {
  if (!among.includes(value)) throw new UsageError(`${what} is one of: ${among.join(', ')}`)
  return value
}

type Command = (line: Line, rest: readonly string[]) => Answer | Promise<Answer>

const commands: Readonly<Record<string, Command>> = {
  new: (line, [file]) =>
    makeProject(need(file, 'FILE'), need(line.value('name'), '--name'), line.value('coder')),
  demo: (_line, [file]) => makeDemo(need(file, 'FILE')),
  info: (_line, [file]) => describeProject(need(file, 'FILE')),
  check: (_line, [file]) => checkProject(need(file, 'FILE')),
  import: (line, [file, ...paths]) => {
    need(paths[0], 'PATH')
    const kind = oneOf(
      need(line.value('kind'), '--kind'),
      ['note', 'interview', 'artifact'],
      '--kind',
    )
    const network = need(line.value('network'), '--network')
    const { wave, date } = { wave: line.value('wave'), date: line.value('date') }
    return importFiles(need(file, 'FILE'), { network, wave, kind, date, paths })
  },
  report: (line, [file]) => {
    oneOf(need(line.value('kind'), '--kind'), ['evaluation'], '--kind')
    const network = need(line.value('network'), '--network')
    return makeReport(
      need(file, 'FILE'),
      network,
      line.value('wave'),
      need(line.value('out'), '--out'),
    )
  },
  call: (line, [file, feature, procedure, input]) =>
    callProcedure(need(file, 'FILE'), need(feature, 'FEATURE'), need(procedure, 'PROCEDURE'), {
      input,
      incoming: line.incoming,
      out: line.value('out'),
    }),
  describe: (_line, [feature]) => describe(feature),
  compute: (_line, [what, from]) => compute(need(what, 'WHAT'), from ?? '-'),
}

export async function runLine(line: Line): Promise<Answer> {
  const [name, ...rest] = line.words
  const command = name !== undefined && Object.hasOwn(commands, name) ? commands[name] : undefined
  if (command === undefined)
    throw new UsageError(name === undefined ? 'Which command?' : `There is no command "${name}".`)
  return command(line, rest)
}
