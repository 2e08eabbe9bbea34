/** The same work from the command line, as research teams script it. */
import { spawnSync } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import validate from '@ooxml-tools/validate'
import { expect, test, type TestInfo } from '@playwright/test'
import { writeInterview } from './interview.ts'
import { convert, pagesOf } from './office.ts'
import { textOf } from './word.ts'

const program = join(import.meta.dirname, '../out/main/cli.js')
const passphrase = 'four calm green rungs'
const network = 'Example Reading Network (SYNTHETIC)'

interface Said {
  readonly status: number | null
  readonly out: string
  readonly err: string
}

function trellis(args: readonly string[], input = '', words = passphrase): Said {
  // Node warns on stderr where two of its settings of colour are given, as under some test runners.
  const env = { ...process.env, FORCE_COLOR: undefined, NO_COLOR: '1', TRELLIS_PASSPHRASE: words }
  const ran = spawnSync(process.execPath, [program, ...args], {
    env,
    input,
    encoding: 'utf8',
    maxBuffer: 64_000_000,
  })
  return { status: ran.status, out: ran.stdout, err: ran.stderr }
}

/** Fails with what the program said where it did not do as told. */
function done(args: readonly string[], input = ''): string {
  const { status, out, err } = trellis(args, input)
  expect(`${status} ${err}`).toBe('0 ')
  return out
}

const at = (info: TestInfo, name: string): string => info.outputPath(name)

test('a demo becomes a report that Microsoft’s own validator finds no error in', async ({}, info) => {
  const [file, word] = [at(info, 'd.trellis'), at(info, 'r.docx')]
  done(['demo', file])
  done(['report', file, '--network', network, '--kind', 'evaluation', '--out', word])
  expect(await validate(readFileSync(word), 'docx', 'Microsoft365')).toEqual([])
  const pages = pagesOf(convert(word, 'pdf'))
  expect(pages.length, 'LibreOffice lays it out').toBeGreaterThan(15)
  expect(pages[1], 'its contents are filled in').toMatch(/Main messages\W+3/)
  expect(pages[2]).toMatch(new RegExp(`Page 3 of ${pages.length}`))
  expect(
    pages.every((page) => page.includes('SYNTHETIC')),
    'on every page',
  ).toBe(true)
  const text = textOf(word)
  expect(text).toContain('SYNTHETIC')
  expect(text).toContain('Relational trust')
  expect(done(['check', file])).toContain('Sound')
  const described = JSON.parse(done(['info', file, '--json'])) as { networks: { name: string }[] }
  expect(described.networks.map(({ name }) => name)).toContain(network)
})

test('a project of one’s own: made, filled, read', async ({}, info) => {
  const [file, interview] = [at(info, 'a.trellis'), at(info, 'interview.docx')]
  await writeInterview(interview, ['We plan every test together.'])
  expect(done(['new', file, '--name', 'Mine'])).toMatch(/([0-9A-Z]{5}-){2}[0-9A-Z]{5}/)
  const imported = done(['import', file, '--network', 'River', '--kind', 'interview', interview])
  expect(imported).toContain('Made the network River')
  const found = done([
    'call',
    file,
    'source',
    'search',
    JSON.stringify({ text: 'plan test', limit: 5 }),
  ])
  expect(found).toContain('every test together')
  const again = trellis(['import', file, '--network', 'River', '--kind', 'interview', interview])
  expect(again.status, 'the same file twice').toBe(1)
  expect(done(['call', file, 'project', 'undo'])).toContain('network')
})

test('a document that LibreOffice wrote comes in with its headings, lists and words', ({}, info) => {
  const [file, html] = [at(info, 'a.trellis'), at(info, 'charter.html')]
  const body =
    '<h1>Charter</h1><p>We read on 😀 together.</p><ul><li>First rung</li><li>Second rung</li></ul>'
  writeFileSync(html, `<!doctype html><meta charset="utf-8"><title>Charter</title>${body}`)
  const docx = convert(html, 'docx', 'docx:MS Word 2007 XML')
  done(['new', file, '--name', 'Mine'])
  done(['import', file, '--network', 'River', '--kind', 'artifact', docx])
  const found = done(['call', file, 'source', 'search', '{"text":"rung","limit":5}'])
  const [{ sourceId }] = JSON.parse(found) as [{ sourceId: string }]
  const source = done(['call', file, 'source', 'get', JSON.stringify({ sourceId })])
  const { blocks } = JSON.parse(source) as { blocks: { kind: string; text: string }[] }
  expect(blocks.map(({ kind, text }) => `${kind}: ${text}`)).toEqual([
    'heading: Charter',
    'paragraph: We read on 😀 together.',
    'item: First rung',
    'item: Second rung',
  ])
})

test('a trajectory is computed without a project', () => {
  const scale = ['Least', 'Dev (Low)', 'Dev (Mid)', 'Dev (High)', 'Most']
  const series = [
    { id: 'MD3', ratings: ['Most', 'Dev (High)', 'Dev (High)', 'Most'] },
    { id: 'LD2', ratings: ['Dev (Low)', 'Dev (Mid)', 'Least'] },
    { id: 'X', ratings: ['Dev (Mid)', 'Dev (Mid)', 'Dev (High)'] },
  ].map(({ id, ratings }) => ({
    id,
    ratings: ratings.map((level, wave) => ({ wave: String(wave), level })),
  }))
  expect(
    JSON.parse(done(['compute', 'trajectory', '-'], JSON.stringify({ scale, series }))),
  ).toEqual([
    { id: 'MD3', label: 'Consistent Strength', rule: 3, attested: true },
    { id: 'LD2', label: 'Declined', rule: 4, attested: true },
    { id: 'X', label: 'Stagnant', rule: 5, attested: false },
  ])
})

test('every contract is described as JSON Schema', () => {
  const described = JSON.parse(done(['describe'])) as Record<
    string,
    Record<string, { input: unknown }>
  >
  expect(Object.keys(described)).toEqual(
    expect.arrayContaining(['project', 'network', 'source', 'coding', 'rating', 'report']),
  )
  expect(described['coding']?.['add']?.input).toMatchObject({ type: 'object' })
})

test('expected failures end with 1 and their code, wrong use with 2', ({}, info) => {
  const file = at(info, 'a.trellis')
  done(['new', file, '--name', 'Mine'])
  const failing = (args: readonly string[], words?: string): string => {
    const { status, err } = trellis(args, '', words)
    return `${status} ${err.split(':')[0] ?? ''}`
  }
  expect(failing(['new', file, '--name', 'Mine'])).toBe('1 already-exists')
  expect(failing(['info', file], 'not this one')).toBe('1 wrong-passphrase')
  expect(failing(['info', at(info, 'none.trellis')])).toBe('1 no-such-file')
  expect(
    failing([
      'report',
      file,
      '--network',
      'No',
      '--kind',
      'evaluation',
      '--out',
      at(info, 'r.docx'),
    ]),
  ).toBe('1 not-found')
  writeFileSync(at(info, 'not.trellis'), 'Dear diary')
  expect(failing(['info', at(info, 'not.trellis')])).toBe('1 not-a-project')
  expect(readFileSync(at(info, 'not.trellis'), 'utf8')).toBe('Dear diary')
  for (const args of [
    [],
    ['nothing'],
    ['new', file],
    ['import', file],
    ['info', file, '--passphrase', 'x'],
  ])
    expect(trellis(args).status, args.join(' ')).toBe(2)
  const broken = trellis(['call', file, 'network', 'add', '{"name":""}'])
  expect(broken.err).not.toMatch(/ at .*\.js/)
  expect(broken.status).toBe(2)
})
