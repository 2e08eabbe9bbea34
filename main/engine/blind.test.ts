/** Whoever codes blind is told the same with the codings of others as without them. */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { beforeAll, describe, expect, test } from 'vitest'
import { randomKey } from '../project/testing.ts'
import { coded, crossed, questions, type Known } from './blind-questions.ts'
import { makeFile, openFile, type OpenFile } from './undo-steps/open-file.ts'

const key = randomKey()
const path = join(mkdtempSync(join(tmpdir(), 'trellis-blind-')), 'a.trellis')
let file: OpenFile

/** What tells of everybody all the same, and why. */
const exceptions: Readonly<Record<string, string>> = {
  'coding.ofNode': 'Judgement weighs what everybody coded; the band over the text says so.',
  'coding.passages': 'A rating cites passages of everybody, by their ids.',
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

const uuid = (n: number): string => `00000000-0000-7000-8000-${String(n).padStart(12, '0')}`

async function known(): Promise<Known> {
  const { one, ask } = file
  const networkId = one('SELECT id FROM network WHERE read_only = 0 LIMIT 1')
  const sourceId = one(
    `SELECT source_id FROM source_block AS b JOIN source AS s ON s.id = b.source_id
     WHERE s.network_id = ? AND length(b.text) > 40 GROUP BY s.id ORDER BY count(*) DESC LIMIT 1`,
    networkId,
  )
  const blockId = one(
    'SELECT id FROM source_block WHERE source_id = ? AND length(text) > 40 LIMIT 1',
    sourceId,
  )
  const versionId = one(
    'SELECT id FROM source WHERE network_id = ? AND id <> ? LIMIT 1',
    ...[networkId, sourceId],
  )
  const tie = `SELECT code_id FROM code_node LIMIT 1`
  const me = one('SELECT id FROM coder')
  const { coderId: other = '' } = await ask('project.addCoder', { name: 'Other' })
  const code = { parentId: null, definition: '', color: 0 }
  const nodeId = one('SELECT node_id FROM code_node WHERE code_id = ?', one(tie))
  const add = (name: string) => ask('coding.addCode', { ...code, name, nodeIds: [nodeId] })
  const { codeId = '' } = await add('Shared')
  const { codeId: secondCodeId = '' } = await add('Shared too')
  const { memoId = '' } = await ask('memo.add', {
    ...{ kind: 'memo', title: 'Own', text: 'Own words.', targets: [] },
  })
  const rest = { mine: uuid(1), theirs: uuid(2), theirMemoId: uuid(9), stamp: '' }
  const waveId = one('SELECT id FROM wave WHERE network_id = ? ORDER BY date DESC', networkId)
  const reportId = one('SELECT id FROM report LIMIT 1')
  const ids = {
    networkId,
    waveId,
    sourceId,
    versionId,
    blockId,
    codeId,
    secondCodeId,
    nodeId,
    memoId,
  }
  return { me, other, ...ids, reportId, ...rest }
}

const place = (k: Known, start: number, end: number, codeId = k.codeId) => ({
  ...{ sourceId: k.sourceId, codeId, direction: 'supports' },
  span: { start: { blockId: k.blockId, offset: start }, end: { blockId: k.blockId, offset: end } },
})

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

/** All that a coder can do about codings, and a memo about one of them. */
async function workOfTheOther(k: Known): Promise<string> {
  const places = [place(k, 0, 12), place(k, 3, 30), place(k, 4, 8, k.secondCodeId)]
  const [first, ...rest] = places.map((at, n) => (n === 0 ? { ...at, codingId: k.theirs } : at))
  const ids = await codeAs(k.other, [first ?? {}, ...rest])
  for (const codingId of ids) await file.ask('coding.memo', { codingId, memo: 'Hidden words.' })
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

  beforeAll(async () => {
    makeFile(path, key)
    file = openFile(path, key)
    k = await known()
    await codeAs(k.me, [
      { ...place(k, 20, 24), codingId: k.mine },
      { ...place(k, 20, 28, k.secondCodeId), codingId: uuid(4) },
    ])
    await file.ask('coding.setBlind', { blind: true })
    const changes = await file.ask('coding.changesIn', { sourceId: k.sourceId, since: null })
    k = { ...k, stamp: changes['stamp'] ?? '', theirMemoId: uuid(8) }
    before = await askAll(k)
    k = { ...k, theirMemoId: await workOfTheOther(k) }
    await file.ask('project.beCoder', { coderId: k.me })
    after = await askAll(k)
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
