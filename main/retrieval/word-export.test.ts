import { expect, test } from 'vitest'
import type { Grouping } from '../../core/retrieval/contract.ts'
import { everywhere, type Query } from '../../core/retrieval/query.ts'
import { partsOf } from '../document/parts.ts'
import { coded, retrievalProject, type RetrievalProject } from './fixture.ts'

const control = {
  report: () => undefined,
  check: () => undefined,
  pause: () => Promise.resolve(),
}

const texts = (xml: string): readonly string[] =>
  xml
    .split('</w:p>')
    .map((paragraph) =>
      [...paragraph.matchAll(/<w:t[ >][^<]*|<w:tab\/>|<w:br\/>/gu)]
        .map(([run]) =>
          run === '<w:tab/>' ? '\t' : run === '<w:br/>' ? '\n' : run.replace(/^[^>]*>/u, ''),
        )
        .join(''),
    )
    .filter((text) => text !== '')

async function made(project: RetrievalProject, query: Query, grouping: Grouping, title = '') {
  const { passages } = await project.retrieval.exportWord({ query, title, grouping }, control)
  const bytes = project.outgoing.get('passages.docx')
  if (bytes === undefined) throw new Error('No document was made.')
  const parts = partsOf(bytes)
  const xml = parts.get('word/document.xml') ?? ''
  return { passages, parts, xml, lines: texts(xml) }
}

function filled() {
  const project = retrievalProject()
  const trust = project.addCode('Trust')
  const regard = project.addCode('Regard', trust)
  project.addPerson('P1', 'Anna Smith')
  const first = project.addSource('Call', [['P1', 'We trust it. Nobody trusts us.']])
  const second = project.addSource('Visit', [['Anna Smith', 'They <were> kind\u0007 & fair 😀.']])
  project.code(first, trust, [0, 3, 12])
  project.code(first, regard, [0, 13, 30], { direction: 'counters' })
  project.code(second, regard, [0, 0, 16])
  return { project, query: { chain: coded(trust, true), scope: everywhere }, second, regard }
}

test('a document by source has the question, each source once, and its passages in context', async () => {
  const { project, query } = filled()
  const { passages, lines, xml } = await made(project, query, 'source', 'What people trust')
  expect(passages).toBe(3)
  expect(lines.slice(0, 3)).toEqual([
    'What people trust',
    'Passages of “Trust” or below.',
    'Found\t3 passages in 2 sources, 1 person',
  ])
  expect(lines.slice(5)).toEqual([
    'Call',
    'Interview · May 6, 2024 · Example',
    'P1\tWe trust it. Nobody trusts us.',
    '¶ 1 · Trust',
    'P1\tWe trust it. Nobody trusts us.',
    '¶ 1 · Regard (counters)',
    'Visit',
    'Interview · May 6, 2024 · Example',
    '\tThey &lt;were&gt; kind &amp; fair 😀.',
    '¶ 1 · Regard',
  ])
  expect(xml).toContain('w:val="Heading1"')
  expect(xml).toMatch(/<w:rStyle w:val="Muted"\/><\/w:rPr><w:t[^>]*>We <\/w:t>/u)
})

test('by code, passages stand under their codes in the order of the codebook', async () => {
  const { project, query } = filled()
  const { lines } = await made(project, query, 'code')
  expect(lines[0]).toBe('Passages')
  expect(lines.slice(5)).toEqual([
    'Trust',
    '1 passage',
    'P1\tWe trust it. Nobody trusts us.',
    'Call · May 6, 2024 · ¶ 1 · Trust',
    'Regard',
    '2 passages',
    'P1\tWe trust it. Nobody trusts us.',
    'Call · May 6, 2024 · ¶ 1 · Regard (counters)',
    '\tThey &lt;were&gt; kind &amp; fair 😀.',
    'Visit · May 6, 2024 · ¶ 1 · Regard',
  ])
})

test('no real name is in it, pages are counted, a language is set, people who may not be quoted are marked', async () => {
  const { project, query } = filled()
  project.command(() => project.db.prepare('UPDATE person SET may_quote = 0').run())
  const { parts, lines } = await made(project, query, 'source')
  expect([...parts.values()].join('\n')).not.toContain('Anna')
  const foot = [...parts].find(([name]) => /^word\/footer\d*\.xml$/u.test(name))?.[1] ?? ''
  expect(foot).toContain('PAGE')
  expect(foot).toContain('NUMPAGES')
  expect(parts.get('word/styles.xml')).toContain('w:lang')
  expect(lines.join('\n')).toContain('has not agreed to be quoted')
})

test('an empty answer says so, data that are made up say so on every page', async () => {
  const { project, query } = filled()
  const none = { ...query, scope: { ...everywhere, kinds: ['note' as const] } }
  const empty = await made(project, none, 'code')
  expect(empty.passages).toBe(0)
  expect(empty.lines.at(-1)).toBe('No passage fits this question.')
  project.command(() => project.db.prepare(`UPDATE network SET provenance = 'synthetic'`).run())
  const { parts } = await made(project, query, 'code')
  const head = [...parts].find(([name]) => /^word\/header\d*\.xml$/u.test(name))?.[1] ?? ''
  expect(head).toContain('SYNTHETIC DATA')
})

test('words that are not coded stand in a group of their own', async () => {
  const { project } = filled()
  const query: Query = {
    chain: { first: { type: 'text', text: 'fair', whole: true }, steps: [] },
    scope: everywhere,
  }
  const { lines } = await made(project, query, 'code')
  expect(lines.slice(5, 7)).toEqual(['Without a code', '1 passage'])
})
