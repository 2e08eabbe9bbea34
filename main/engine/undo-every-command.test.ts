/** Every command of every contract is done, undone and redone on a real file, and the whole database is compared. */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { beforeAll, describe, expect, test } from 'vitest'
import { api } from '../../core/api.ts'
import type { Contract } from '../../core/contract.ts'
import { randomKey } from '../project/testing.ts'
import { everyStep } from './undo-steps/all.ts'
import { makeFile, openFile, type Dump, type OpenFile } from './undo-steps/open-file.ts'

const key = randomKey()
const path = join(mkdtempSync(join(tmpdir(), 'trellis-undo-')), 'a.trellis')
let file: OpenFile

const contracts: Readonly<Record<string, Contract>> = api
const commands = Object.entries(contracts).flatMap(([feature, contract]) =>
  Object.entries(contract).flatMap(([name, { kind }]) =>
    kind === 'command' ? [`${feature}.${name}`] : [],
  ),
)

/** Jobs may stand among the steps; their undo is told by their own tests. */
const isJob = (name: string): boolean => {
  const [feature = '', procedure = ''] = name.split('.')
  return contracts[feature]?.[procedure]?.kind === 'job'
}

describe('every command', () => {
  const known: Record<string, string> = {}
  let beginning: Dump = {}

  beforeAll(() => {
    makeFile(path, key)
    file = openFile(path, key)
    beginning = file.dump()
    return () => {
      file.close()
      rmSync(dirname(path), { recursive: true })
    }
  })

  test('has a step below', () => {
    const named = new Set(everyStep.map(([name]) => name))
    expect([...named].filter((name) => !isJob(name)).sort()).toEqual([...commands].sort())
  })

  const named = everyStep.map(([name, input, answer = 'kept']) => ({ name, input, answer }))

  test.each(named)('$name', async ({ name, input, answer }) => {
    const before = file.dump()
    const answered = await file.ask(name, input({ known, ...file }))
    if (answer !== 'unkept') Object.assign(known, answered)
    const after = file.dump()
    expect(after, 'it does something').not.toEqual(before)
    await file.ask('project.undo', {})
    expect(file.dump(), 'undone').toEqual(before)
    await file.ask('project.redo', {})
    expect(file.dump(), 'redone').toEqual(after)
  })

  test('all of them are undone one after the other, after a restart too', async () => {
    file.close()
    file = openFile(path, key)
    for (let undone = 0; undone < everyStep.length; undone += 1) await file.ask('project.undo', {})
    expect(file.dump()).toEqual(beginning)
    expect(await file.ask('project.check', {})).toMatchObject({
      pages: 'sound',
      journal: 'sound',
      foreignKeys: 0,
    })
  })
})
