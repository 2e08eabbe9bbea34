import { execFileSync } from 'node:child_process'
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import type { ChosenColumns } from '../../core/coding/codebook-columns.ts'
import type { CodebookFile, CodebookFormat } from '../../core/coding/codebook-contract.ts'
import type { Code } from '../../core/coding/contract.ts'
import { FileTicket, NodeId } from '../../core/ids.ts'
import { newTicket } from '../engine/files.ts'
import { elementsOf, findAll, parseXml } from '../source/read/xml.ts'
import { codebookProject } from './code-fixture.ts'

type Project = ReturnType<typeof codebookProject>

const control = {
  report: () => undefined,
  check: () => undefined,
  pause: () => Promise.resolve(),
}

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text)

function read(
  { coding, files }: Project,
  name: string,
  bytes: Uint8Array,
  columns: ChosenColumns | null = null,
): Promise<CodebookFile> {
  const ticket = FileTicket.parse(newTicket())
  files.letIn({ ticket, name, size: bytes.length, from: { bytes } })
  return coding.readCodebook({ ticket, columns }, control)
}

function takeOut({ files }: Project, ticket: string): Uint8Array {
  const out = files.takeOut(ticket)
  if (out === null || !('bytes' in out)) throw new Error('Nothing came out.')
  return out.bytes
}

async function written(at: Project, format: CodebookFormat): Promise<Uint8Array> {
  const { ticket } = await at.coding.exportCodebook({ format }, control)
  return takeOut(at, ticket)
}

/** A codebook with everything that a code can have. */
function full(): Project {
  const at = codebookProject()
  const a = at.add('Working together', null, {
    definition: 'First line.\n\nSecond “line”, with; signs',
  })
  const b = at.add('=Help > 😀', a, { color: 5, example: '+1' })
  at.add('العربية', b, { nodeIds: [NodeId.parse('n19.structure.trust')] })
  const change = { codeId: b, name: '=Help > 😀', definition: '', color: 5, nodeIds: [] }
  at.command(() =>
    at.coding.changeCode({ ...change, inclusion: '— Example —', exclusion: '@not\n-this' }),
  )
  at.command(() => at.coding.retireCodes({ codeIds: [b], retired: true }))
  return at
}

/** What a code is, without what another project counts and names in its own way. */
const told = (codes: readonly Code[]) =>
  codes.map((code) => ({
    ...code,
    ...{ id: null, parentId: null, codings: 0, sources: 0 },
    above: codes.find(({ id }) => id === code.parentId)?.name ?? null,
  }))

describe('a codebook', () => {
  test.each(['csv', 'xlsx', 'qdc'] as const)(
    'goes out as %s and comes in whole',
    async (format) => {
      const from = full()
      const bytes = await written(from, format)
      const to = codebookProject()
      const file = await read(to, `Codebook.${format}`, bytes)
      expect(file).toMatchObject({ format, notes: [] })
      expect(file.rows.map(({ status }) => status)).toEqual(['new', 'new', 'new'])
      const codes = file.rows.map(({ code }) => ({
        ...code,
        path: [...code.path],
        nodeIds: [...code.nodeIds],
      }))
      const fileName = 'Codebook'
      expect(to.command(() => to.coding.importCodebook({ fileName, codes }))).toEqual({
        added: 3,
        changed: 0,
      })
      expect(told(to.codes())).toEqual(told(from.codes()))
      const again = await read(to, `Codebook.${format}`, bytes)
      expect(again.rows.map(({ status }) => status)).toEqual(['same', 'same', 'same'])
      to.journal.undo()
      expect(to.codes()).toEqual([])
    },
  )

  test('without codes has no file', async () => {
    await expect(written(codebookProject(), 'qdc')).rejects.toThrow('not-found')
  })

  test('comes in with parents that the file tells later, or not at all', () => {
    const at = codebookProject()
    const plain = { inclusion: '', exclusion: '', example: '', nodeIds: [], retired: false }
    const code = (path: string[], definition: string, color: number | null = null) => ({
      path,
      definition,
      color,
      ...plain,
    })
    const codes = [code(['A', 'B'], 'b'), code(['A'], 'a', 3), code(['X', 'Y', 'Z'], 'z')]
    expect(at.command(() => at.coding.importCodebook({ fileName: 'f', codes }))).toEqual({
      added: 5,
      changed: 0,
    })
    expect(at.codes().map(({ name, definition, color }) => [name, definition, color])).toEqual([
      ['A', 'a', 3],
      ['B', 'b', 3],
      ['X', '', 1],
      ['Y', '', 1],
      ['Z', 'z', 1],
    ])
    const changed = [code(['A'], 'else')]
    expect(at.command(() => at.coding.importCodebook({ fileName: 'f', codes: changed }))).toEqual({
      added: 0,
      changed: 1,
    })
    expect(at.codes()[0]).toMatchObject({ definition: 'else', color: 3 })
    const unknown = [{ ...code(['N'], ''), nodeIds: [NodeId.parse('n19.nothing')] }]
    expect(() =>
      at.command(() => at.coding.importCodebook({ fileName: 'f', codes: unknown })),
    ).toThrow('not-found')
  })
})

describe('a table', () => {
  const survey = 'Name,School,How did it go?\nAnn,North,Well\nBo,South,\n'

  test('with nothing known but a name asks what its columns mean, and takes nothing', async () => {
    const file = await read(codebookProject(), 'survey.csv', bytesOf(survey))
    expect(file).toMatchObject({ asks: true, rows: [] })
    expect(file.columns).toEqual([
      { heading: 'Name', taken: 'name', examples: ['Ann', 'Bo'] },
      { heading: 'School', taken: null, examples: ['North', 'South'] },
      { heading: 'How did it go?', taken: null, examples: ['Well'] },
    ])
  })

  test('is read by the columns that a person chose', async () => {
    const text = 'Thema;Beschreibung\nHilfe;Wer hilft\n\n;leer\nHilfe;wieder\n'
    const at = codebookProject()
    expect(await read(at, 'themen.csv', bytesOf(text))).toMatchObject({ asks: true, rows: [] })
    const file = await read(at, 'themen.csv', bytesOf(text), ['name', 'definition'])
    expect(file.asks).toBe(false)
    expect(file.columns.map(({ taken }) => taken)).toEqual(['name', 'definition'])
    expect(file.rows.map(({ code: { path, definition } }) => [path, definition])).toEqual([
      [['Hilfe'], 'Wer hilft'],
    ])
    expect(file.notes).toEqual([
      { kind: 'blank-names', count: 1, names: [], rows: [4] },
      { kind: 'repeated', count: 1, names: ['Hilfe'], rows: [5] },
    ])
  })

  test('has no codes where no column is chosen as the name', async () => {
    const chosen = [null, 'definition', null] as const
    const file = await read(codebookProject(), 'survey.csv', bytesOf(survey), [...chosen])
    expect(file).toMatchObject({ asks: false, rows: [] })
  })
})

/** Where the schema of the standard lies on this computer, if it does. */
const schema = process.env['REFI_CODEBOOK_XSD'] ?? ''

describe('REFI-QDA', () => {
  const annex = `\uFEFF<?xml version="1.0" encoding="UTF-8"?>
    <q:CodeBook xmlns:q="urn:QDA-XML:codebook:0:4" origin="Other">
      <q:Codes>
        <q:Code guid="{5215CC69-B628-4E02-AFB9-9BEEAEE55808}" name="Topics &amp; so" isCodable="false">
          <q:Code name="0042.50" isCodable="true" color="#ffff00"><q:Description>Jobs &lt; taxes&#10;x</q:Description></q:Code>
        </q:Code>
        <q:Code guid="x" isCodable="1"/>
      </q:Codes>
      <q:Sets><q:Set guid="y" name="Mine"><q:MemberCode guid="z"/></q:Set></q:Sets>
    </q:CodeBook>`

  test('of other programs is read leniently, and what is not carried over is said', async () => {
    const file = await read(codebookProject(), 'theirs.QDC', bytesOf(annex))
    expect(file.rows.map(({ code: { path, definition } }) => [path, definition])).toEqual([
      [['Topics & so'], ''],
      [['Topics & so', '0042.50'], 'Jobs < taxes\nx'],
    ])
    expect(file.notes).toEqual([
      { kind: 'sets', count: 1, names: ['Mine'], rows: [] },
      { kind: 'headings', count: 1, names: ['Topics & so'], rows: [] },
      { kind: 'colors', count: 1, names: ['#ffff00'], rows: [] },
      { kind: 'blank-names', count: 1, names: [], rows: [] },
    ])
  })

  const head = '<CodeBook xmlns="urn:QDA-XML:codebook:1.0"><Codes>'
  test.each([
    ['entities', '<!DOCTYPE a [<!ENTITY b "c">]><CodeBook><Codes/></CodeBook>', 'unreadable-file'],
    [
      'files of this computer',
      '<!DOCTYPE a SYSTEM "file:///etc/passwd"><CodeBook/>',
      'unreadable-file',
    ],
    ['open tags', `${head}<Code name="a">`, 'unreadable-file'],
    ['deep nesting', head + '<Code name="a">'.repeat(5_000), 'unreadable-file'],
    ['another root', '<html><Codes/></html>', 'unreadable-file'],
    ['no XML', 'name,definition', 'unreadable-file'],
    ['too much', ' '.repeat(8_000_001), 'too-large'],
  ])('with %s is refused', async (_, text, code) => {
    await expect(read(codebookProject(), 'bad.qdc', bytesOf(text))).rejects.toThrow(code)
  })

  test('under another name is refused', async () => {
    await expect(read(codebookProject(), 'a.docx', bytesOf('x'))).rejects.toThrow('unknown-format')
  })

  test('leaves unknown entities as they are written', async () => {
    const text = `${head}<Code name="&amp;nbsp; &#x41;" isCodable="true"/></Codes></CodeBook>`
    const file = await read(codebookProject(), 'a.qdc', bytesOf(text))
    expect(file.rows[0]?.code.path).toEqual(['&nbsp; A'])
  })

  test('written here keeps to the order, the attributes and the forms of the schema', async () => {
    const text = new TextDecoder().decode(await written(full(), 'qdc'))
    const root = parseXml(text, {})
    expect([root.tag, root.attributes['xmlns']]).toEqual(['CodeBook', 'urn:QDA-XML:codebook:1.0'])
    expect(elementsOf(root).map(({ tag }) => tag)).toEqual(['Codes'])
    const codes = findAll(root, ({ tag }) => tag === 'Code')
    expect(codes).toHaveLength(3)
    for (const code of codes) {
      const { guid, name, isCodable, color, ...others } = code.attributes
      expect(guid).toMatch(/^[0-9A-F]{8}(-[0-9A-F]{4}){3}-[0-9A-F]{12}$/u)
      expect(name).not.toBe('')
      expect(isCodable).toMatch(/^(true|false)$/u)
      expect(color).toMatch(/^#[0-9A-F]{6}$/u)
      expect(others).toEqual({})
      const tags = elementsOf(code).map(({ tag }) => tag)
      expect(tags.filter((tag) => tag === 'Description').length).toBeLessThan(2)
      expect(tags.join(' ')).toMatch(/^(Description)?( ?Code)*$/u)
    }
  })

  test.skipIf(!existsSync(schema))('written here is valid by the schema', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'trellis-qdc-'))
    const path = join(folder, 'a.qdc')
    writeFileSync(path, await written(full(), 'qdc'))
    expect(() =>
      execFileSync('xmllint', ['--noout', '--nonet', '--schema', schema, path], { stdio: 'pipe' }),
    ).not.toThrow()
    rmSync(folder, { recursive: true })
  })
})
