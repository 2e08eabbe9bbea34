/** `trellis …`: scripted use, and the shortest way to check anything. */
import { AppError } from '../../core/errors.ts'
import { errorSentence } from '../../core/error-words.ts'
import { parseLine, runLine } from './commands.ts'
import { usage, UsageError } from './usage.ts'

function say(text: string): void {
  process.stdout.write(`${text}\n`)
}

function complain(text: string): void {
  process.stderr.write(`${text}\n`)
}

async function run(): Promise<number> {
  const line = parseLine(process.argv.slice(2))
  if (line.help || line.words[0] === 'help') {
    say(usage)
    return 0
  }
  const answer = await runLine(line)
  say(line.json ? JSON.stringify(answer.json) : answer.text)
  if (answer.failed === undefined) return 0
  complain(`${answer.failed}: ${errorSentence(answer.failed)}`)
  return 1
}

function fail(error: unknown): number {
  if (error instanceof UsageError) {
    complain(`${error.message}\nSee: trellis --help`)
    return 2
  }
  if (error instanceof AppError) {
    const detail = error.detail === '' ? '' : ` (${error.detail})`
    complain(`${error.code}: ${errorSentence(error.code)}${detail}`)
    return error.code === 'usage' || error.code === 'unknown-procedure' ? 2 : 1
  }
  complain(`internal: ${errorSentence('internal')}`)
  return 1
}

// Whoever reads has had enough (`| head`): no failure, and nothing left to do.
process.stdout.on('error', () => process.exit())

run()
  .catch(fail)
  .then((status) => {
    process.exitCode = status
  })
  .catch(() => process.exit(1))
