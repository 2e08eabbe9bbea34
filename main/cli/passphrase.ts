/** The passphrase of a command: from the environment, or asked for without showing it. */
import { createInterface } from 'node:readline'
import { Writable } from 'node:stream'
import { UsageError } from './usage.ts'

function ask(question: string): Promise<string> {
  process.stderr.write(question)
  const silent = new Writable({ write: (_chunk, _encoding, done) => done() })
  const lines = createInterface({ input: process.stdin, output: silent, terminal: true })
  return new Promise((resolve, reject) => {
    lines.once('line', (line) => {
      process.stderr.write('\n')
      resolve(line)
      lines.close()
    })
    lines.once('SIGINT', () => lines.close())
    lines.once('close', () => reject(new UsageError('No passphrase was given.')))
  })
}

/** A new passphrase is asked for twice. */
export async function passphraseFor(purpose: 'open' | 'new'): Promise<string> {
  const given = process.env['TRELLIS_PASSPHRASE']
  if (given !== undefined && given !== '') return given
  if (!process.stdin.isTTY)
    throw new UsageError('Set TRELLIS_PASSPHRASE, or run this in a terminal.')
  const first = await ask('Passphrase: ')
  if (purpose === 'open') return first
  if ((await ask('The same again: ')) !== first) throw new UsageError('The two passphrases differ.')
  return first
}
