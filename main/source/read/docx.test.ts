import { describe, expect, test } from 'vitest'
import type { ReadFile, TrackedChanges } from '../readers.ts'
import { interviewDocx } from './fixture.ts'
import { commentsOf, linesOf } from './read-fixture.ts'
import { readFileDirect } from './read-file.ts'
import { docxOf, docxParts, part, zipOf } from './zip-fixture.ts'

const by = 'w:id="9" w:author="Noor" w:date="2025-03-05T09:00:00Z"'
const run = (text: string): string => `<w:r><w:t xml:space="preserve">${text}</w:t></w:r>`
const gone = (text: string): string =>
  `<w:del ${by}><w:r><w:delText xml:space="preserve">${text}</w:delText></w:r></w:del>`
const added = (text: string): string => `<w:ins ${by}>${run(text)}</w:ins>`
const p = (content: string, form = ''): string => `<w:p><w:pPr>${form}</w:pPr>${content}</w:p>`
const end = (change: string): string => `<w:rPr><w:${change} ${by}/></w:rPr>`

async function both(body: string): Promise<Record<TrackedChanges, ReadFile>> {
  const accept = await readFileDirect('a.docx', docxOf(body), { changes: 'accept' })
  return { accept, reject: await readFileDirect('a.docx', docxOf(body), { changes: 'reject' }) }
}

const texts = ({ blocks }: ReadFile): string[] => blocks.map(({ text }) => text)

describe('tracked changes of a Word document', () => {
  test('are taken as made or as never made, and counted', async () => {
    const { accept, reject } = await both(p(run('We meet ') + gone('rarely') + added('monthly')))
    expect([texts(accept), texts(reject)]).toEqual([['We meet monthly'], ['We meet rarely']])
    expect(accept.changes).toEqual({ insertions: 1, deletions: 1 })
    expect(reject.changes).toEqual(accept.changes)
  })

  test('are none where there are none', async () => {
    const { accept } = await both(p(run('Plain.')))
    expect([accept.changes, accept.losses]).toEqual([null, []])
  })

  test('that follow one another directly are one', async () => {
    const { accept } = await both(p(added('one ') + added('two') + run(' and ') + added('three')))
    expect(accept.changes).toEqual({ insertions: 2, deletions: 0 })
  })

  test('within one another leave what both leave', async () => {
    const nested = p(`${run('a')}<w:ins ${by}>${run('b')}${gone('c')}</w:ins>`)
    const { accept, reject } = await both(nested)
    expect([texts(accept), texts(reject)]).toEqual([['ab'], ['a']])
  })

  test('join a paragraph whose end is gone to the next, in the form of the next', async () => {
    const heading = '<w:pStyle w:val="Heading1"/>'
    const body = p(run('One '), end('del')) + p(run('two'), heading) + p(run('three'))
    const { accept, reject } = await both(body)
    expect(linesOf(accept)).toEqual(['heading · One two', 'paragraph · three'])
    expect(linesOf(reject)).toEqual(['paragraph · One', 'heading · two', 'paragraph · three'])
    expect(accept.changes).toEqual({ insertions: 0, deletions: 1 })
  })

  test('take an inserted paragraph away wholly', async () => {
    const body = p(run('Before.')) + p(added('New.'), end('ins')) + p(run('After.'))
    const { accept, reject } = await both(body)
    expect([texts(accept), texts(reject)]).toEqual([
      ['Before.', 'New.', 'After.'],
      ['Before.', 'After.'],
    ])
  })

  test('move words', async () => {
    const from = `<w:moveFrom ${by}>${run('moved ')}</w:moveFrom>`
    const to = `<w:moveTo ${by}>${run('moved ')}</w:moveTo>`
    const { accept, reject } = await both(p(run('1 ') + from) + p(to + run('2')))
    expect([texts(accept), texts(reject)]).toEqual([
      ['1', 'moved 2'],
      ['1 moved', '2'],
    ])
    expect(accept.changes).toEqual({ insertions: 1, deletions: 1 })
  })

  test('take rows of tables away, and bring them back', async () => {
    const row = (text: string, change = ''): string =>
      `<w:tr><w:trPr>${change}</w:trPr><w:tc>${p(run(text))}</w:tc><w:tc>${p(run('x'))}</w:tc></w:tr>`
    const table = `<w:tbl>${row('a')}${row('b', `<w:ins ${by}/>`)}${row('c', `<w:del ${by}/>`)}</w:tbl>`
    const { accept, reject } = await both(table)
    expect([texts(accept), texts(reject)]).toEqual([
      ['a | x', 'b | x'],
      ['a | x', 'c | x'],
    ])
  })

  test('of form bring the form of before back', async () => {
    const change = `<w:pPrChange ${by}><w:pPr><w:pStyle w:val="Heading2"/></w:pPr></w:pPrChange>`
    const { accept, reject } = await both(p(run('A title?'), change))
    expect([linesOf(accept), linesOf(reject)]).toEqual([
      ['paragraph · A title?'],
      ['heading · A title?'],
    ])
  })

  test('are seen whatever the file calls the namespace of Word', async () => {
    const document = docxParts(p(run('We meet ') + gone('rarely') + added('monthly')))
    const other = document.map(({ name, text }) =>
      name.startsWith('word/')
        ? part(
            name,
            text.replace(/\bw:|(?<=xmlns:)w(?==)/gu, (w) => w.replace('w', 'ns0')),
          )
        : part(name, text),
    )
    const file = await readFileDirect('a.docx', zipOf(other), { changes: 'reject' })
    expect(texts(file)).toEqual(['We meet rarely'])
  })
})

const marked = (id: number, text: string): string =>
  `<w:commentRangeStart w:id="${id}"/>${run(text)}<w:commentRangeEnd w:id="${id}"/><w:r><w:commentReference w:id="${id}"/></w:r>`

function withComments(body: string, comments: readonly string[]): Promise<ReadFile> {
  const list = comments.map(
    (text, id) => `<w:comment w:id="${id}" w:author=" Sam "><w:p>${run(text)}</w:p></w:comment>`,
  )
  const space = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
  const comment = `<w:comments ${space}>${list.join('')}</w:comments>`
  const parts = docxParts(body).map(({ name, text }) => part(name, text))
  return readFileDirect('a.docx', zipOf([...parts, part('word/comments.xml', comment)]))
}

describe('comments of a Word document', () => {
  test('stand beside their words, counted in code points', async () => {
    const file = await withComments(p(`${run('So 😀 ')}${marked(0, 'we 😀 did')}${run('.')}`), [
      'Who?',
    ])
    expect(file.comments).toEqual([{ block: 0, start: 5, end: 13, author: 'Sam', text: 'Who?' }])
    expect(file.losses).toEqual([])
  })

  test('follow the words of a turn when its speaker is cut off', async () => {
    const turns = ['Ada: One.', 'Bob: Two.', 'Ada: Three.'].map((text) => p(run(text))).join('')
    const body =
      turns + p(marked(0, 'Bob: It was ours.')) + p(`${run('Ada: Why ')}${marked(1, 'then')}?`)
    expect(commentsOf(await withComments(body, ['All of it', 'When?']))).toEqual([
      ['Sam', 'It was ours.', 'All of it'],
      ['Sam', 'then', 'When?'],
    ])
  })

  test('over several paragraphs stand beside the first of them', async () => {
    const start = '<w:commentRangeStart w:id="0"/>'
    const finish = '<w:commentRangeEnd w:id="0"/>'
    const file = await withComments(p(`${run('a ')}${start}${run('b')}`) + p(run('c') + finish), [
      '!',
    ])
    expect(commentsOf(file)).toEqual([['Sam', 'b', '!']])
  })

  test('without a range stand beside the whole paragraph', async () => {
    const body = p(run('Before.')) + p(`${run('All.')}<w:r><w:commentReference w:id="0"/></w:r>`)
    expect(commentsOf(await withComments(body, ['?']))).toEqual([['Sam', 'All.', '?']])
  })

  test('beside no words are said to be left out', async () => {
    const file = await withComments(p(run('Words.')), ['Lost'])
    expect([file.comments, file.losses]).toEqual([
      [],
      ['One comment that stands beside no words of the text was left out.'],
    ])
  })

  test('within a table stay with their words, in rows and in turns', async () => {
    const cell = (content: string): string => `<w:tc>${p(content)}</w:tc>`
    const row = (...cells: readonly string[]): string => `<w:tr>${cells.map(cell).join('')}</w:tr>`
    const plain = `<w:tbl>${row(run('Site'), run('Visits'))}${row(run('C'), marked(0, 'four'))}</w:tbl>`
    const talk = `<w:tbl>${row(run('Ada'), run('What changed since the spring?'))}${row(
      marked(1, 'Bob'),
      run('We count differently now.'),
    )}${row(run('Ada'), `${run('Since ')}${marked(2, 'when')}${run(' do you?')}`)}</w:tbl>`
    expect(commentsOf(await withComments(plain + talk, ['n?', 'who?', 'date']))).toEqual([
      ['Sam', 'four', 'n?'],
      ['Sam', 'We count differently now.', 'who?'],
      ['Sam', 'when', 'date'],
    ])
  })

  test('written by another program are found too', async () => {
    expect(commentsOf(await readFileDirect('a.docx', await interviewDocx()))).toEqual([
      ['R', 'Somebody wondered about this.', 'Check this with the hub.'],
    ])
  })
})

describe('a Word document with macros', () => {
  test('is read without them, and that is said', async () => {
    const parts = docxParts(p(run('Words.'))).map(({ name, text }) => part(name, text))
    const file = await readFileDirect('a.docx', zipOf([...parts, part('word/vbaProject.bin', 'x')]))
    expect(file.losses).toEqual([
      'The macros of this document were left out; nothing of them was run.',
    ])
  })
})
