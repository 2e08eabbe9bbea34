import { beforeEach, describe, expect, test } from 'vitest'
import { insert } from '../database/sql.ts'
import { addCoding, addNote, sourceProject, type SourceProject } from './fixture.ts'

let project: SourceProject
beforeEach(() => {
  project = sourceProject()
})

const find = (text: string) => project.service.search({ text, limit: 50 })
/** What was found, passages by their words. */
const shown = (text: string) =>
  find(text).map(({ kind, title, before, match, after, blockId }) =>
    kind === 'source' && blockId !== null ? `${before}${match}${after}` : `${kind} ${title}`,
  )

function titled(title: string, kind: 'note' | 'interview', ...lines: string[]) {
  const source = addNote(project, ...lines)
  const sourceId = source.summary.id
  const fields = { title, date: '2024-01-01', about: '', waveId: null }
  project.command(() => project.service.change({ sourceId, kind, ...fields }))
  return source
}

function coded(source: ReturnType<typeof titled>, line: number, memo = '') {
  const blockId = source.blocks[line]?.id
  if (blockId === undefined) throw new Error('The note has no such line.')
  const coding = addCoding(project, source, {
    start: { blockId, offset: 0 },
    end: { blockId, offset: 3 },
  })
  project.command(() => {
    project.db.prepare('UPDATE coding SET memo = ? WHERE id = ?').run(memo, coding)
    project.db.prepare(`UPDATE code SET name = 'Relational trust'`).run()
  })
}

function speak(source: ReturnType<typeof titled>, line: number, speaker: string) {
  const id = source.blocks[line]?.id ?? ''
  project.command(() =>
    project.db.prepare('UPDATE source_block SET speaker = ? WHERE id = ?').run(speaker, id),
  )
}

function addPerson(name: string, pseudonym: string): string {
  const id = project.work.newId()
  const rest = { role: '', site: '', may_quote: 1 }
  project.command(() =>
    insert(project.db, 'person', { id, network_id: project.networkId, name, pseudonym, ...rest }),
  )
  return id
}

describe('operators', () => {
  test('either of two words, and not a third', () => {
    titled('One', 'note', 'red apple', 'green pear', 'red plum', 'blue apple')
    expect(shown('red OR green')).toEqual(['red plum', 'green pear', 'red apple'])
    expect(shown('red OR green -plum')).toEqual(['green pear', 'red apple'])
    expect(shown('apple red OR blue')).toEqual(['blue apple', 'red apple'])
  })

  test('without anything wanted nothing is found', () => {
    titled('One', 'note', 'red apple')
    expect(shown('-pear')).toEqual([])
    expect(shown('-kind:note')).toEqual([])
  })
})

describe('fields', () => {
  test('of the source: title, kind and network', () => {
    titled('Site visit', 'note', 'they believe it')
    titled('Interview P14', 'interview', 'I believe them')
    expect(shown('believe title:visit')).toEqual(['they believe it'])
    expect(shown('believe kind:interview')).toEqual(['I believe them'])
    expect(shown('believe -kind:interview')).toEqual(['they believe it'])
    expect(shown('believe network:nowhere')).toEqual([])
    expect(shown('title:"site visit"')).toEqual(['source Site visit'])
  })

  test('of the codes on a passage', () => {
    const source = titled('Call', 'note', 'one thing', 'another thing', 'a third')
    coded(source, 1)
    expect(shown('thing code:trust')).toEqual(['another thing'])
    expect(shown('thing -code:trust')).toEqual(['one thing'])
    expect(shown('code:trust')).toEqual(['code Relational trust', 'another thing'])
    expect(shown('code:trust -another')).toEqual(['code Relational trust'])
  })

  test('of who speaks: as the source says, by pseudonym, by name', () => {
    const source = titled('Call', 'interview', 'what is it', 'it is fine', 'and more of it')
    speak(source, 0, 'Interviewer')
    speak(source, 1, 'Anna')
    const person = addPerson('Anna Smith', 'P14')
    project.command(() =>
      insert(project.db, 'speaker', {
        id: project.work.newId(),
        source_id: source.summary.id,
        name: 'Anna',
        person_id: person,
      }),
    )
    expect(shown('it person:interviewer')).toEqual(['what is it'])
    expect(shown('it person:p14')).toEqual(['it is fine'])
    expect(shown('it person:smith')).toEqual(['it is fine'])
    expect(shown('person:P14')).toEqual(['person P14', 'it is fine'])
  })

  test('of memos on passages', () => {
    const source = titled('Call', 'note', 'one thing', 'another thing')
    coded(source, 0, 'Compare with the visit.')
    expect(shown('thing memo:compare')).toEqual(['one thing'])
    expect(shown('memo:compare')).toEqual(['memo Call', 'one thing'])
  })

  test('join with OR like words do', () => {
    const source = titled('Call', 'note', 'one thing', 'another thing', 'nothing')
    coded(source, 0)
    expect(shown('code:trust OR nothing')).toEqual([
      'code Relational trust',
      'nothing',
      'one thing',
    ])
  })

  test('many passages elsewhere do not hide the few that fit', () => {
    titled('The one', 'note', 'a needle')
    for (let at = 0; at < 30; at += 1)
      titled(`Other ${at}`, 'note', ...Array.from({ length: 20 }, () => 'a needle'))
    expect(shown('needle title:"the one"')).toEqual(['a needle'])
  })
})

test.each(['title:', 'code:"', 'person:-', 'OR', 'a OR', '-', 'memo:OR', 'kind:"" x', '- OR -'])(
  'is safe for %j',
  (text) => {
    titled('One', 'note', 'title code person or memo kind x')
    expect(() => find(text)).not.toThrow()
  },
)
