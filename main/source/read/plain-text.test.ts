import { describe, expect, test } from 'vitest'
import type { ReadFile } from '../readers.ts'
import { bytesOf } from './fixture.ts'
import { readFileDirect } from './read-file.ts'

const read = (text: string): Promise<ReadFile> => readFileDirect('a.txt', bytesOf(text))
const texts = ({ blocks }: ReadFile): string[] => blocks.map(({ text }) => text)

const wrapped = `Site visit, 12 November

The hub opened the morning with the run charts, and two teams from
Site C said that they had tried the routine twice. There was a well-
known worry that came up again: who looks at the data when a meeting
is over?

Ada's team meant to come back to it 😀 with numbers of their own, as
they had promised in the spring, and the others agreed to wait until
then.

1. Bring the charts.
2. Ask the schools whether the Friday slot still suits them, and if it
does not, which other one would.

Thanks,
Bo
`

describe('text that was broken at a fixed width', () => {
  test('is mended into paragraphs, and that is said', async () => {
    const file = await read(wrapped)
    expect(texts(file)).toEqual([
      'Site visit, 12 November',
      'The hub opened the morning with the run charts, and two teams from Site C said that they had tried the routine twice. There was a well-known worry that came up again: who looks at the data when a meeting is over?',
      "Ada's team meant to come back to it 😀 with numbers of their own, as they had promised in the spring, and the others agreed to wait until then.",
      '1. Bring the charts.',
      '2. Ask the schools whether the Friday slot still suits them, and if it does not, which other one would.',
      'Thanks,',
      'Bo',
    ])
    expect(file.losses).toEqual([
      '6 line breaks at a fixed width were taken out, so that paragraphs are whole.',
    ])
  })

  test('is mended with any kind of line end', async () => {
    expect(texts(await read(wrapped.replaceAll('\n', '\r\n')))).toEqual(texts(await read(wrapped)))
  })

  test('is mended within the turns of a transcript', async () => {
    const talk = `Interviewer: What changed in your school between the first cycle and
the third, as far as you could see it?

P14: We tried it in two rooms at first, and the people who trusted the
numbers were those who had made them, so we let everybody make some of
their own.

Interviewer: And then?

P14: Then it was easy, to be honest, because nobody had to be told any
more why we look at them every month.
`
    expect((await read(talk)).blocks).toEqual([
      {
        ...{ kind: 'turn', speaker: 'Interviewer', at: '' },
        text: 'What changed in your school between the first cycle and the third, as far as you could see it?',
      },
      {
        ...{ kind: 'turn', speaker: 'P14', at: '' },
        text: 'We tried it in two rooms at first, and the people who trusted the numbers were those who had made them, so we let everybody make some of their own.',
      },
      { kind: 'turn', speaker: 'Interviewer', at: '', text: 'And then?' },
      {
        ...{ kind: 'turn', speaker: 'P14', at: '' },
        text: 'Then it was easy, to be honest, because nobody had to be told any more why we look at them every month.',
      },
    ])
  })

  test('is not seen in lines that end where their writer ended them', async () => {
    const notes = Array.from({ length: 30 }, (_, n) =>
      n % 5 === 4 ? '' : `Seen at ${n}: ${'a word and '.repeat((n * 7) % 5)}no more of it`,
    )
    const file = await read(notes.join('\n'))
    expect(texts(file)).toEqual(notes.filter((line) => line !== ''))
    expect(file.losses).toEqual([])
  })

  test('is not seen in long paragraphs on a line each', async () => {
    const lines = Array.from(
      { length: 8 },
      (_, n) => `Paragraph ${n} ${'and on it goes '.repeat(40)}`,
    )
    expect((await read(lines.join('\n'))).blocks).toHaveLength(8)
  })
})
