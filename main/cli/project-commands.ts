/** `new`, `demo`, `info` and `check`. */
import { userInfo } from 'node:os'
import { resolve } from 'node:path'
import type { Answer } from './answer.ts'
import { withEngine, withProject, type Asking } from './engine.ts'
import { passphraseFor } from './passphrase.ts'

const keepCode = `Write the recovery code down and keep it apart from this computer; it is not shown again.`

function made(result: { name: string; path: string; recoveryCode: string }): Answer {
  const lines = [`Made ${result.path}`, '', result.recoveryCode, '', keepCode]
  return { json: result, text: lines.join('\n') }
}

export function makeProject(
  file: string,
  name: string,
  coder: string | undefined,
): Promise<Answer> {
  return withEngine(async ({ ask }) => {
    const passphrase = await passphraseFor('new')
    const path = resolve(file)
    const input = { path, name, passphrase, coder: coder ?? userInfo().username }
    return made(await ask('project', 'create', input))
  })
}

export function makeDemo(file: string): Promise<Answer> {
  return withEngine(async ({ ask }) => {
    const passphrase = await passphraseFor('new')
    return made(await ask('project', 'createDemo', { path: resolve(file), passphrase }))
  })
}

async function describeNetworks({ ask }: Asking): Promise<
  {
    readonly name: string
    readonly edition: string
    readonly provenance: string
    readonly readOnly: boolean
    readonly waves: readonly string[]
    readonly people: number
    readonly sources: number
    readonly words: number
    readonly codings: number
  }[]
> {
  const described = []
  for (const network of await ask('network', 'list', {})) {
    const networkId = network.id
    const waves = await ask('network', 'waves', { networkId })
    const people = await ask('network', 'people', { networkId })
    const totals = await ask('analysis', 'totals', { networkId, waveId: null })
    const { name, edition, provenance, readOnly } = network
    const { sources, words, codings } = totals
    const labels = waves.map((wave) => wave.label)
    described.push({
      name,
      edition,
      provenance,
      readOnly,
      waves: labels,
      people: people.length,
      sources,
      words,
      codings,
    })
  }
  return described
}

export function describeProject(file: string): Promise<Answer> {
  return withProject(file, async (asking) => {
    const { name, path } = await asking.ask('project', 'status', {})
    const networks = await describeNetworks(asking)
    const lines = networks.map(
      (n) =>
        `  ${n.name} (${n.provenance}, framework ${n.edition}): ${n.sources} sources, ${n.words} words, ` +
        `${n.codings} codings, ${n.people} people; waves: ${n.waves.join(', ') || 'none'}`,
    )
    return {
      json: { name, path, networks },
      text: [`${name ?? ''}: ${path ?? ''}`, ...lines].join('\n'),
    }
  })
}

/** An unsound file is an expected failure: exit status 1, with what was found. */
export function checkProject(file: string): Promise<Answer> {
  return withProject(file, async ({ ask }) => {
    const result = await ask('project', 'check', {})
    const sound = result.pages === 'sound' && result.journal === 'sound' && result.foreignKeys === 0
    const text = sound
      ? `Sound: pages, references, and a journal of ${result.entries} entries.`
      : ['Damaged.', ...result.problems].join('\n')
    return sound ? { json: result, text } : { json: result, text, failed: 'damaged' }
  })
}
