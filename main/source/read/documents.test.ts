import { describe, expect, test } from 'vitest'
import type { ReadFile, TrackedChanges } from '../readers.ts'
import { bytesOf } from './fixture.ts'
import { linesOf } from './read-fixture.ts'
import { readFileDirect } from './read-file.ts'
import { odtOf } from './zip-fixture.ts'

const texts = ({ blocks }: ReadFile): string[] => blocks.map(({ text }) => text)

describe('an OpenDocument text', () => {
  const read = (body: string, changes: TrackedChanges = 'accept'): Promise<ReadFile> =>
    readFileDirect('a.odt', odtOf(body), { changes })

  test('has white space as it is shown', async () => {
    const body =
      '<text:p>  one\n two<text:s text:c="2"/>three<text:tab/>four<text:line-break/>five</text:p>'
    expect(texts(await read(body))).toEqual(['one two  three four', 'five'])
  })

  test('has the words of boxes, and says what it left out', async () => {
    const box =
      '<draw:frame><draw:text-box><text:p>In the box.</text:p></draw:text-box></draw:frame>'
    const others = '<draw:frame><draw:image/></draw:frame><draw:frame><draw:object/></draw:frame>'
    const file = await read(`<text:p>Around${box} it.${others}</text:p>`)
    expect(texts(file)).toEqual(['Around it.', 'In the box.'])
    expect(file.losses).toEqual([
      'One picture was left out.',
      'One embedded object (such as a chart or a formula) was left out.',
    ])
  })

  test('joins paragraphs over a break that was never made', async () => {
    const changes =
      '<text:tracked-changes><text:changed-region text:id="c"><text:insertion/></text:changed-region></text:tracked-changes>'
    const body = `${changes}<text:p>One<text:change-start text:change-id="c"/>, new</text:p><text:p>and newer<text:change-end text:change-id="c"/> two</text:p>`
    expect(texts(await read(body))).toEqual(['One, new', 'and newer two'])
    expect(texts(await read(body, 'reject'))).toEqual(['One two'])
  })

  test('brings back several deleted paragraphs where they were', async () => {
    const changes =
      '<text:tracked-changes><text:changed-region text:id="c"><text:deletion><text:p>gone</text:p><text:h>Gone title</text:h><text:p>be</text:p></text:deletion></text:changed-region></text:tracked-changes>'
    const start = `${changes}<text:p><text:change text:change-id="c"/>fore</text:p>`
    const middle = `${changes}<text:p>here <text:change text:change-id="c"/>fore</text:p>`
    expect(linesOf(await read(start, 'reject'))).toEqual([
      'paragraph · gone',
      'heading · Gone title',
      'paragraph · before',
    ])
    expect(texts(await read(middle, 'reject'))).toEqual(['here gone', 'Gone title', 'before'])
    expect(texts(await read(middle))).toEqual(['here fore'])
  })

  test('does not vanish behind an insertion that never ends', async () => {
    const changes =
      '<text:tracked-changes><text:changed-region text:id="c"><text:insertion/></text:changed-region></text:tracked-changes>'
    const body = `${changes}<text:p>One <text:change-start text:change-id="c"/>two</text:p><text:p>three</text:p>`
    expect(texts(await read(body, 'reject'))).toEqual(['One two', 'three'])
  })

  test('may call its namespaces what it likes', async () => {
    const space = 'xmlns:t="urn:oasis:names:tc:opendocument:xmlns:text:1.0"'
    expect(linesOf(await read(`<t:h ${space}>Title</t:h>`))).toEqual(['heading · Title'])
  })
})

describe('RTF', () => {
  const read = (body: string, changes: TrackedChanges = 'accept'): Promise<ReadFile> =>
    readFileDirect('a.rtf', new Uint8Array(Buffer.from(`{\\rtf1${body}}`, 'latin1')), { changes })

  test.each([
    ['windows-1252', String.raw`\ansi Caf\'e9 \ldblquote hi\rdblquote`, 'Café “hi”'],
    ['windows-1251', String.raw`\ansi\ansicpg1251 \'cf\'f0\'e8\'e2\'e5\'f2`, 'Привет'],
    [
      'Shift JIS of a font',
      String.raw`\ansi{\fonttbl{\f1\fcharset128 Mincho;}}{\f1 \'93\'fa\'96\'7b}`,
      '日本',
    ],
    [
      'Unicode with stand-ins',
      String.raw`\uc1 A\u8212?B \uc2\u8217\'81\'66s \uc0\u55357\u56898`,
      'A—B ’s 🙂',
    ],
    ['a negative number', String.raw`\uc1\u-3913?`, '\uf0b7'],
    ['a group as stand-in’s end', String.raw`{\uc3\u8212 a}bc`, '—bc'],
    ['signs', String.raw`a\~b\_c\-d \{e\} \\ f`, 'a\u00a0b\u2011c\u00add {e} \\ f'],
  ])('in %s is read letter by letter', async (_name, body, text) => {
    expect(texts(await read(body))).toEqual([text])
  })

  test('passes over what is not text', async () => {
    const file = await read(
      String.raw`{\*\unknown hidden}{\colortbl;\red0;}{\info{\title My talk}{\author N}}{\header Head}{\pict\pngblip 89504e47}{\v secret}{\field{\*\fldinst HYPERLINK "x"}{\fldrslt link}} words\par`,
    )
    expect([texts(file), file.title]).toEqual([['link words'], 'My talk'])
    expect(file.losses).toEqual([
      'One picture was left out.',
      'Headers and footers of the pages were left out.',
    ])
  })

  test('passes over binary data, braces in it too', async () => {
    expect(texts(await read('{\\pict\\bin5 }{}}\\x} after'))).toEqual(['after'])
  })

  test('joins a paragraph over an end that was deleted', async () => {
    const body = String.raw`One{\deleted\par} two{\revised  and more}\par`
    expect(texts(await read(body))).toEqual(['One two and more'])
    expect(texts(await read(body, 'reject'))).toEqual(['One', 'two'])
  })

  test('has the words of shapes', async () => {
    const shape = String.raw`{\shp{\*\shpinst{\sp{\sn a}{\sv b}}{\shptxt In the box.\par}}}`
    expect(texts(await read(`${shape}Around.\\par`))).toEqual(['In the box.', 'Around.'])
  })

  test('that ends too early is unreadable', async () => {
    const cut = bytesOf('{\\rtf1 {words')
    await expect(readFileDirect('a.rtf', cut)).rejects.toThrow('unreadable-file')
  })
})

describe('a web page', () => {
  const read = (page: string, changes: TrackedChanges = 'accept'): Promise<ReadFile> =>
    readFileDirect('a.html', bytesOf(page), { changes })

  test('becomes headings, items, lines and rows', async () => {
    const page = `<title>Site</title><script>x()</script><style>p{}</style>
      <h2>Aim &amp; measures</h2>
      <p>One
        line<br>and another<p>Next &eacute;&#x1F642;
      <ul><li>first<li>second<ul><li>deeper</ul></ul>
      <pre>  as
  typed</pre>
      <table><tr><th>Site<th>Visits<tr><td>C<td>4 <b>times</b></table>
      <p hidden>unseen</p><p style="display: none">unseen</p>after<img src=x>`
    const file = await read(page)
    expect(linesOf(file)).toEqual([
      'heading · Aim & measures',
      'paragraph · One line',
      'paragraph · and another',
      'paragraph · Next é🙂',
      'item · first',
      'item · second',
      'item · deeper',
      'paragraph · as',
      'paragraph · typed',
      'paragraph · Site | Visits',
      'paragraph · C | 4 times',
      'paragraph · after',
    ])
    expect(file.losses).toEqual([
      'One picture was left out.',
      'One table became lines of text, a line for each row.',
    ])
  })

  test('has notes where their numbers lead', async () => {
    const page =
      '<p>So it was<a href="#n1"><sup>1</sup></a>.</p><p id="n1"><a href="#r1">1</a> Minutes.</p>'
    expect(texts(await read(page))).toEqual(['So it was[1].', '[1] Minutes.'])
  })

  test('has what it marks as changed accepted or rejected', async () => {
    const page = '<p>We meet <del>rarely</del><ins>monthly</ins>.</p>'
    expect(texts(await read(page))).toEqual(['We meet monthly.'])
    expect(texts(await read(page, 'reject'))).toEqual(['We meet rarely.'])
    expect((await read(page)).changes).toEqual({ insertions: 1, deletions: 1 })
  })

  test('saved by Word has its lists and its title', async () => {
    const page = `<p class=MsoTitle>Charter</p>
      <p class=MsoListParagraphCxSpFirst style='mso-list:l0 level1 lfo1'><![if !supportLists]><span style='mso-list:Ignore'>·<span>&nbsp;&nbsp;</span></span><![endif]>A shared aim</p>
      <p class=MsoNormal>After it.<o:p></o:p></p>`
    expect(linesOf(await read(page))).toEqual([
      'heading · Charter',
      'item · A shared aim',
      'paragraph · After it.',
    ])
  })

  test('that lays itself out as a table of one column is text', async () => {
    const page = '<table><tr><td><h1>Title</h1><p>Words.</table>'
    expect(texts(await read(page))).toEqual(['Title', 'Words.'])
  })

  test.each([
    ['UTF-8', [0xef, 0xbb, 0xbf, ...Buffer.from('<p>Café')]],
    ['windows-1252', [...Buffer.from('<p>Caf\u00e9', 'latin1')]],
    ['windows-1252', [...Buffer.from('<meta charset="iso-8859-1"><p>Caf\u00e9', 'latin1')]],
    ['iso-8859-2', [...Buffer.from('<meta charset=latin2><p>Caf\u00e9', 'latin1')]],
    ['UTF-8', [...Buffer.from('<meta charset="nonsense"><p>Café')]],
    ['UTF-16 LE', [0xff, 0xfe, ...Buffer.from('<p>Café', 'utf16le')]],
  ])('is told to be %s', async (encoding, bytes) => {
    const file = await readFileDirect('a.html', Uint8Array.from(bytes))
    expect([texts(file), file.encoding]).toEqual([['Café'], encoding])
  })
})

describe('a table in any document', () => {
  const talk = (rows: readonly (readonly string[])[]): Promise<ReadFile> => {
    const cells = rows.map((row) => `<tr>${row.map((cell) => `<td>${cell}</td>`).join('')}</tr>`)
    return readFileDirect('a.html', bytesOf(`<table>${cells.join('')}</table>`))
  }

  test('of speakers and words is turns, also over empty cells and paragraphs', async () => {
    const file = await talk([
      ['Interviewer:', 'How did it begin?'],
      ['P14', '<p>With a phone call.</p><p>And a good deal of doubt.</p>'],
      ['', 'We had other worries that year.'],
      ['Interviewer:', 'And then?'],
    ])
    expect(linesOf(file)).toEqual([
      'turn · Interviewer · How did it begin?',
      'turn · P14 · With a phone call.',
      'turn · P14 · And a good deal of doubt.',
      'turn · P14 · We had other worries that year.',
      'turn · Interviewer · And then?',
    ])
    expect(file.losses).toEqual([])
  })

  test('of times and words keeps the times', async () => {
    const file = await talk([
      ['Time', 'Transcript'],
      ['1:05', 'Somebody opens the door.'],
      ['[01:02:03]', 'Silence.'],
    ])
    expect(linesOf(file)).toEqual([
      'paragraph · 00:01:05 · Somebody opens the door.',
      'paragraph · 01:02:03 · Silence.',
    ])
  })

  test('of times beside named words has both', async () => {
    const file = await talk([
      ['0:05', 'Ada: Good morning, all of you.'],
      ['0:09', 'Bob: Good morning, Ada.'],
      ['0:12', 'Ada: Shall we begin?'],
    ])
    expect(linesOf(file)).toEqual([
      'turn · Ada · 00:00:05 · Good morning, all of you.',
      'turn · Bob · 00:00:09 · Good morning, Ada.',
      'turn · Ada · 00:00:12 · Shall we begin?',
    ])
  })

  test('of Markdown is turns too', async () => {
    const page = '| Who | Words |\n|---|---|\n| Ada | Shall we begin? |\n| Bob | Let us. |\n'
    const file = await readFileDirect('a.md', bytesOf(page))
    expect(linesOf(file)).toEqual(['turn · Ada · Shall we begin?', 'turn · Bob · Let us.'])
  })

  test('of anything else stays rows', async () => {
    const { blocks } = await talk([
      ['Measure', 'Spring', 'Autumn'],
      ['Days missed', '412', '377'],
      ['Calls home', '80', '144'],
    ])
    expect(blocks.map(({ text }) => text)).toEqual([
      'Measure | Spring | Autumn',
      'Days missed | 412 | 377',
      'Calls home | 80 | 144',
    ])
  })
})
