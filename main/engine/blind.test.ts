/** Whoever codes blind is told the same with the codings of others as without them. */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { beforeAll, describe, expect, test } from 'vitest'
import { randomKey } from '../project/testing.ts'
import { known, uuid } from './blind-known.ts'
import { coded, crossed, questions, type Known } from './blind-questions.ts'
import { commands, over, place } from './blind-commands.ts'
import { makeFile, openFile, type OpenFile } from './undo-steps/open-file.ts'

const key = randomKey()
const path = join(mkdtempSync(join(tmpdir(), 'trellis-blind-')), 'a.trellis')
let file: OpenFile

/** What tells of everybody all the same, and why. */
const exceptions: Readonly<Record<string, string>> = {
  'coding.ofNode': 'Judgement weighs what everybody coded; the band over the text says so.',
  'analysis.evidence': 'Overviews count everybody; the band over the text says so.',
  'analysis.totals': 'Overviews count everybody; the band over the text says so.',
  'rating.contradictions': 'Judgement weighs what everybody coded.',
  'report.model': 'A report tells what the whole project found, whoever makes it.',
  'report.preview': 'A report tells what the whole project found, whoever makes it.',
  'retrieval.state': 'A number that says that something was changed, and not what.',
}

/** What would differ. */
const hidden = [
  ...['coding.ofSource 0', 'coding.changesIn 0', 'coding.changesIn 1', 'coding.ofCode 0'],
  ...['coding.codes 0', 'coding.countsBelow 0', 'coding.placesOfCode 0', 'coding.planMerge 0'],
  ...[
    'memo.list 0',
    'memo.linkedKinds 0',
    'memo.get 1',
    'memo.about 0',
    'memo.target 0',
    'memo.targets 1',
  ],
  ...['source.search 0', 'source.search 1', 'source.search 3', 'source.list 0', 'source.get 0'],
  ...['project.journal 0', 'retrieval.find', 'retrieval.table'],
  ...['retrieval.exportPassages', 'coding.exportPassages', 'coding.exportCodebook'],
  ...['memo.exportMarkdown', 'coding.planCopy'],
]

async function codeAs(
  coderId: string,
  codings: readonly (object & { readonly codingId?: string })[],
): Promise<string[]> {
  await file.ask('project.beCoder', { coderId })
  const ids: string[] = []
  for (const coding of codings) {
    const { codingId = '' } = await file.ask('coding.add', coding)
    ids.push(codingId)
  }
  return ids
}

/** What differs from one asking to the next, whatever stands in the file. */
const passing = new Set(['stamp', 'resultId', 'saved', 'ticket', 'undo'])

async function answerTo(name: string, input: unknown): Promise<string> {
  const answer = await file
    .ask(name, input)
    .catch((error: unknown) => (error instanceof Error ? error.message : ''))
  return JSON.stringify(answer, (field, value: unknown) => (passing.has(field) ? '' : value), 1)
}

async function exported(name: string, input: unknown): Promise<string> {
  const made: { readonly ticket?: string; readonly file?: { readonly ticket: string } } =
    await file.ask(name, input)
  return Buffer.from(file.takeOut(made.ticket ?? made.file?.ticket ?? '')).toString('utf8')
}

type Answers = Readonly<Record<string, string>>

/** Questions that are more than one request, and files that go out. */
async function others(k: Known): Promise<Answers> {
  const query = coded(k)
  const { resultId } = await file.ask('retrieval.find', { query })
  const versions = { fromId: k.sourceId, toId: k.versionId }
  const search = { how: 'words', text: 'the', unit: 'block', networkId: k.networkId }
  const wherever = { sourceId: null, waveId: null, kinds: [], speakers: [], headings: [] }
  return {
    'retrieval.find': await answerTo('retrieval.find', { query }),
    'retrieval.passages': await answerTo('retrieval.passages', { resultId, from: 0, limit: 100 }),
    'retrieval.words': await answerTo('retrieval.words', { resultId }),
    'retrieval.table': await answerTo('retrieval.table', { table: crossed('codes')(k) }),
    'retrieval.table by coder': await answerTo('retrieval.table', { table: crossed('coder')(k) }),
    'retrieval.exportPassages': await exported('retrieval.exportPassages', {
      ...{ query, format: 'csv' },
    }),
    'retrieval.exportTable': await exported('retrieval.exportTable', {
      ...{ table: crossed('codes')(k), format: 'csv' },
    }),
    'coding.exportPassages': await exported('coding.exportPassages', {
      ...{ codingIds: [k.mine, k.theirs], format: 'csv', name: 'P' },
    }),
    'coding.exportCodebook': await exported('coding.exportCodebook', { format: 'csv' }),
    'coding.planCopy': await answerTo('coding.planCopy', versions),
    'coding.findPassages': await answerTo('coding.findPassages', { ...search, ...wherever }),
    'memo.exportMarkdown': await exported('memo.exportMarkdown', { kind: 'memo' }),
    'coding.removeCode': await answerTo('coding.removeCode', { codeId: k.codeId }),
    'coding.mergeCodes': await answerTo('coding.mergeCodes', {
      ...{ codeIds: [k.codeId], intoId: k.secondCodeId, joinWords: false },
    }),
    'coding.remove': await answerTo('coding.remove', { codingId: k.theirs }),
    'coding.memo': await answerTo('coding.memo', { codingId: k.theirs, memo: 'x' }),
  }
}

async function askAll(k: Known): Promise<Answers> {
  const answers: Record<string, string> = {}
  for (const [name, inputs] of Object.entries(questions))
    for (const [at, input] of inputs.entries())
      answers[`${name} ${String(at)}`] = await answerTo(name, input(k))
  return { ...answers, ...(await others(k)) }
}

const anyId = /[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/gu

/** Commands that reach codings, each taken back; ids that they give are left out. */
async function doAll(k: Known): Promise<Answers> {
  const own = new Set(Object.values(k))
  const answers: Record<string, string> = {}
  for (const [name, input] of commands(k, file.one)) {
    const before = file.one('SELECT max(seq) FROM journal')
    const answer = await answerTo(name, typeof input === 'function' ? input() : input)
    const told = answer.replace(/"revision": \d+/u, '')
    answers[name] = told.replaceAll(anyId, (id) => (own.has(id) ? id : 'new'))
    if (file.one('SELECT max(seq) FROM journal') !== before) await file.ask('project.undo', {})
  }
  return answers
}

/** All that a coder can do about codings, and a memo about one of them. */
async function workOfTheOther(k: Known): Promise<string> {
  const places = [place(k, 0, 12), place(k, 3, 30), place(k, 4, 8, k.secondCodeId)]
  const [first, ...rest] = places.map((at, n) => (n === 0 ? { ...at, codingId: k.theirs } : at))
  const ids = await codeAs(k.other, [first ?? {}, ...rest])
  for (const codingId of ids) await file.ask('coding.memo', { codingId, memo: 'Hidden words.' })
  await file.ask('coding.add', {
    ...{ sourceId: k.sourceId, codeId: k.codeId, direction: 'supports' },
    span: over(k, file.one),
  })
  await file.ask('coding.add', { ...place(k, 9, 20), codingId: uuid(3) })
  await file.ask('coding.remove', { codingId: uuid(3) })
  const target = { kind: 'coding', id: k.theirs }
  const memo = { kind: 'memo', title: 'Hidden', text: 'Hidden thoughts.', targets: [target] }
  const { memoId = '' } = await file.ask('memo.add', memo)
  return memoId
}

describe('to a coder who codes blind', () => {
  let k: Known
  let before: Answers
  let after: Answers
  let done: Answers
  let doneBeside: Answers

  beforeAll(async () => {
    makeFile(path, key)
    file = openFile(path, key)
    k = await known(file)
    await codeAs(k.me, [
      { ...place(k, 20, 24), codingId: k.mine },
      { ...place(k, 20, 28, k.secondCodeId), codingId: uuid(4) },
    ])
    await file.ask('coding.setBlind', { blind: true })
    done = await doAll(k)
    const changes = await file.ask('coding.changesIn', { sourceId: k.sourceId, since: null })
    k = { ...k, stamp: changes['stamp'] ?? '', theirMemoId: uuid(8) }
    before = await askAll(k)
    k = { ...k, theirMemoId: await workOfTheOther(k) }
    await file.ask('project.beCoder', { coderId: k.me })
    after = await askAll(k)
    doneBeside = await doAll(k)
    return () => {
      file.close()
      rmSync(dirname(path), { recursive: true })
    }
  }, 60_000)

  const isExcepted = (name: string): boolean => exceptions[name.replace(/ \d+$/u, '')] !== undefined

  test('every answer is the same with the codings of others as without them', () => {
    const told = Object.keys(before).filter((name) => before[name] !== after[name])
    expect(told.filter((name) => !isExcepted(name))).toEqual([])
  })

  test('every command answers the same with the codings of others as without them', () => {
    expect(doneBeside).toEqual(done)
    for (const name of ['source.remove', 'source.removeSeveral'])
      expect(done[name]).toContain('blind')
    const answered = Object.keys(done).filter((name) => !(done[name] ?? '').startsWith('"'))
    expect(answered).toEqual(
      expect.arrayContaining(['source.split', 'source.join', 'source.edit', 'coding.codeFound']),
    )
  })

  test('what they wrote themselves is found', async () => {
    await file.ask('coding.memo', { codingId: k.mine, memo: 'Visible words.' })
    for (const text of ['visible', 'memo:visible'])
      expect(await answerTo('source.search', { text, limit: 20 })).toContain('Visible')
    expect(await answerTo('source.search', { text: 'own', limit: 20 })).toContain(k.memoId)
    await file.ask('project.undo', {})
  })

  test('no answer repeats what the other wrote', () => {
    const told = Object.keys(after).filter((name) => /hidden/iu.test(after[name] ?? ''))
    expect(told.filter((name) => !isExcepted(name))).toEqual([])
  })

  test('the work of others is neither named for undo nor undone', async () => {
    expect(await file.ask('project.status', {})).toMatchObject({ undo: { undo: null } })
    await expect(file.ask('project.undo', {})).rejects.toThrow('nothing-to-undo')
  })

  test('an edit that takes away what another coded leaves their coding, to be looked at', async () => {
    const { sourceId, blockId } = k
    const revision = Number(file.one('SELECT revision FROM source WHERE id = ?', sourceId))
    const steps = [{ type: 'remove', blockId }]
    await file.ask('source.edit', { sourceId, revision, steps })
    expect(file.one('SELECT touched IS NOT NULL FROM coding WHERE id = ?', k.theirs)).toBe('1')
    await file.ask('project.undo', {})
  })

  test('an edit within a passage of another is no reason to look at anything', async () => {
    const { sourceId, blockId, networkId } = k
    const edit = async () => {
      const revision = Number(file.one('SELECT revision FROM source WHERE id = ?', sourceId))
      const steps = [{ type: 'replace', blockId, start: 10, end: 11, text: 'y' }]
      return await file.ask('source.edit', { sourceId, revision, steps })
    }
    expect(await edit()).toMatchObject({ touched: [] })
    expect(await file.ask('analysis.toReview', { networkId })).toEqual([])
    await file.ask('coding.setBlind', { blind: false })
    expect(await file.ask('analysis.toReview', { networkId })).toMatchObject([{ sourceId }])
    await file.ask('project.undo', {})
    await file.ask('coding.setBlind', { blind: true })
  })

  test('what others coded is told once more to who sees them', async () => {
    await file.ask('coding.setBlind', { blind: false })
    const seen = await askAll(k)
    const shown = Object.keys(before).filter((name) => before[name] !== seen[name])
    expect(shown).toEqual(expect.arrayContaining(hidden))
    await file.ask('coding.setBlind', { blind: true })
  })
})
