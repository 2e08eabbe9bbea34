import { deflateSync } from 'node:zlib'
import { afterAll, describe, expect, test } from 'vitest'
import { openReaders } from '../reader-pool.ts'
import { AppError } from '../../../core/errors.ts'
import { bytesOf } from './fixture.ts'
import { pdfOf, printed } from './pdf-fixture.ts'
import { codeOf, fixtureBytes } from './read-fixture.ts'
import { docxOf, docxParts, odtOf, part, zipOf } from './zip-fixture.ts'

const words = '<text:p>Words.</text:p>'

async function timed(name: string, bytes: Uint8Array): Promise<{ code: string; seconds: number }> {
  const started = performance.now()
  const code = await codeOf(name, bytes)
  return { code, seconds: (performance.now() - started) / 1_000 }
}

describe('a document that is not what it says', () => {
  test.each(['docx', 'odt', 'rtf', 'pdf'])('is refused as %s when it is text', async (ending) => {
    expect(await codeOf(`a.${ending}`, bytesOf('Only words.'))).toBe('unreadable-file')
  })

  test('is refused when it is another kind of archive', async () => {
    expect(await codeOf('a.odt', docxOf('<w:p/>'))).toBe('unreadable-file')
    expect(await codeOf('a.docx', odtOf(words))).toBe('unreadable-file')
    expect(await codeOf('a.html', docxOf('<w:p/>'))).toBe('unreadable-file')
  })

  test('is no known kind when it may hold macros', async () => {
    expect(await codeOf('a.docm', docxOf('<w:p/>'))).toBe('unknown-format')
  })

  test.each(['a.docx', 'a.odt', 'a.rtf', 'a.pdf', 'a.html'])(
    '%s is refused unread at 500 MB',
    async (name) => {
      const { code, seconds } = await timed(name, new Uint8Array(500_000_000))
      expect(code).toBe('too-large')
      expect(seconds).toBeLessThan(1)
    },
  )

  test.each(['interview.odt', 'interview.docx', 'interview.rtf'])(
    '%s broken off anywhere is unreadable',
    async (name) => {
      const whole = fixtureBytes(`libreoffice/${name}`)
      for (let at = 6; at < whole.length; at += Math.ceil(whole.length / 25))
        expect(await codeOf(name, whole.slice(0, at))).toBe('unreadable-file')
    },
  )

  test('is said to be locked where it has a password', async () => {
    const manifest = '<m:manifest xmlns:m="x"><m:encryption-data/></m:manifest>'
    expect(await codeOf('a.odt', odtOf(words, '', manifest))).toBe('needs-password')
    const old = Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1])
    const locked = Buffer.concat([
      old,
      Buffer.alloc(600),
      Buffer.from('EncryptedPackage', 'utf16le'),
    ])
    expect(await codeOf('a.docx', new Uint8Array(locked))).toBe('needs-password')
    expect(await codeOf('a.docx', new Uint8Array(old))).toBe('unreadable-file')
  })
})

describe('an archive that would do harm', () => {
  test.each(['../../evil.xml', '/etc/passwd', 'C:\\evil.xml', 'word\\..\\..\\evil.xml'])(
    'with a part called %s is refused',
    async (name) => {
      const parts = docxParts('<w:p/>').map((one) => part(one.name, one.text))
      expect(await codeOf('a.docx', zipOf([...parts, part(name, 'x')]))).toBe('unreadable-file')
    },
  )

  test('whose bytes were changed is refused, though they still unpack', async () => {
    const parts = docxParts('<w:p/>').map((one) => ({ ...part(one.name, one.text), sum: 1 }))
    expect(await codeOf('a.docx', zipOf(parts))).toBe('unreadable-file')
  })

  test.each([
    '<!DOCTYPE x [<!ENTITY a "ha"><!ENTITY b "&a;&a;">]>',
    '<!DOCTYPE x SYSTEM "file:///etc/passwd">',
    '<!DOCTYPE x [<!ENTITY f SYSTEM "file:///etc/passwd">]>',
  ])('that declares %s is refused', async (before) => {
    expect(await codeOf('a.odt', odtOf('<text:p>&f;</text:p>', before))).toBe('unreadable-file')
    expect(await codeOf('a.docx', docxOf('<w:p/>', before))).toBe('unreadable-file')
  })

  test('unpacking to more than it says is stopped', async () => {
    const bomb = part('content.xml', Buffer.alloc(90_000_000, ' '), 10)
    expect(await codeOf('a.odt', zipOf([bomb]))).toBe('too-large')
  })

  test('of more elements than any book is stopped', async () => {
    const { code, seconds } = await timed('a.odt', odtOf('<text:p/>'.repeat(700_000)))
    expect(code).toBe('too-large')
    expect(seconds).toBeLessThan(5)
  })

  test('nested without end is refused', async () => {
    const deep = (tag: string): string => `<${tag}>`.repeat(50_000) + `</${tag}>`.repeat(50_000)
    expect(await codeOf('a.odt', odtOf(deep('text:span')))).toBe('unreadable-file')
    expect(await codeOf('a.docx', docxOf(deep('w:ins')))).toBe('unreadable-file')
  })

  test('with a million spaces in a sign is read in bounded time', async () => {
    const spaces = '<text:s text:c="999999999"/>'.repeat(5_000)
    const { code, seconds } = await timed('a.odt', odtOf(`<text:p>a${spaces}b</text:p>`))
    expect(code).toBe('read')
    expect(seconds).toBeLessThan(5)
  })
})

describe('text that would do harm', () => {
  const rtf = (body: string): Uint8Array => bytesOf(`{\\rtf1 ${body}}`)

  test.each([
    [
      'a.rtf nested',
      'a.rtf',
      () => rtf(`${'{'.repeat(200_000)}${'}'.repeat(200_000)}`),
      'unreadable-file',
    ],
    ['a.rtf of control words', 'a.rtf', () => rtf('\\b'.repeat(3_000_000)), 'no-text'],
    ['a.rtf of one long word', 'a.rtf', () => rtf(`\\${'a'.repeat(3_000_000)}`), 'unreadable-file'],
    ['a.rtf of data beyond its end', 'a.rtf', () => rtf('\\bin999999999 x'), 'unreadable-file'],
    ['a.rtf of cells', 'a.rtf', () => rtf('\\intbl a\\cell'.repeat(200_000)), 'read'],
    [
      'a.rtf of notes within notes',
      'a.rtf',
      () => rtf('{\\footnote a'.repeat(900) + '}'.repeat(900)),
      'read',
    ],
    ['a.rtf of comments', 'a.rtf', () => rtf('a{\\*\\annotation b}'.repeat(100_000)), 'read'],
    ['a.html nested', 'a.html', () => bytesOf('<div>'.repeat(500_000)), 'unreadable-file'],
    ['a.html of tables', 'a.html', () => bytesOf('<table><tr><td>a'.repeat(900)), 'read'],
    ['a.html of open signs', 'a.html', () => bytesOf('<'.repeat(3_000_000)), 'read'],
    ['a.html of lines', 'a.html', () => bytesOf('<p>a'.repeat(300_000)), 'too-large'],
  ])('%s ends in time', async (_title, name, make, expected) => {
    const { code, seconds } = await timed(name, make())
    expect(code).toBe(expected)
    expect(seconds).toBeLessThan(10)
  })
})

describe('a PDF that would do harm', () => {
  // In the reader's own thread, as in the program: what pdf.js lets go of does not reach others.
  const readers = openReaders(new URL('./worker.ts', import.meta.url), {
    time: 20_000,
    memory: 2_048,
    growth: 900,
  })
  afterAll(() => readers.close())

  async function codeThere(bytes: Uint8Array): Promise<string> {
    try {
      await readers.read('a.pdf', bytes)
      return 'read'
    } catch (error) {
      return error instanceof AppError ? error.code : 'a defect'
    }
  }

  const packed = (content: Buffer): Uint8Array => {
    const stream = deflateSync(content).toString('latin1')
    const plain = Buffer.from(pdfOf([printed(['X'])])).toString('latin1')
    const swapped = plain.replace(
      /<< \/Length \d+ >>\nstream\n[\s\S]*?\nendstream/u,
      () => `<< /Length ${stream.length} /Filter /FlateDecode >>\nstream\n${stream}\nendstream`,
    )
    return new Uint8Array(Buffer.from(swapped, 'latin1'))
  }

  test('broken off anywhere is refused or read', async () => {
    const whole = fixtureBytes('libreoffice/interview.pdf')
    for (let at = 6; at < whole.length; at += Math.ceil(whole.length / 12))
      expect(['unreadable-file', 'read', 'no-text', 'no-text-layer']).toContain(
        await codeThere(whole.slice(0, at)),
      )
  })

  test('whose page unpacks without end is stopped, and the next file is read', async () => {
    const started = performance.now()
    expect(await codeThere(packed(Buffer.alloc(300_000_000, ' ')))).toBe('too-large')
    expect(performance.now() - started).toBeLessThan(10_000)
    expect(await codeThere(pdfOf([printed(['Words.'])]))).toBe('read')
  })

  test('of more letters than anybody could read is stopped', async () => {
    const many = Array.from(
      { length: 150_000 },
      (_, n) => `1 0 0 1 ${n % 300} ${n % 571} Tm (x) Tj`,
    )
    expect(['too-large', 'too-slow']).toContain(
      await codeThere(packed(Buffer.from(`BT /F1 9 Tf ${many.join('\n')} ET`))),
    )
  })

  test('that leads in circles or lies about its pages is refused or read', async () => {
    const text = Buffer.from(pdfOf([printed(['Words.'])])).toString('latin1')
    const lies = [
      text.replace('/Count 1', '/Count 999999999'),
      text.replace('/Kids [4 0 R]', '/Kids [2 0 R]'),
      text.replace('/Contents 5 0 R', '/Contents 4 0 R'),
      text.replace('startxref\n', 'startxref\n-'),
    ]
    for (const lie of lies)
      expect(['unreadable-file', 'read', 'no-text-layer', 'too-large']).toContain(
        await codeThere(new Uint8Array(Buffer.from(lie, 'latin1'))),
      )
  })
})
