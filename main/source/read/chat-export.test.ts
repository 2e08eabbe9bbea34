import { describe, expect, test } from 'vitest'
import { chatOf } from './chat-export.ts'
import { bytesOf } from './fixture.ts'
import { readFileDirect } from './read-file.ts'

const lines = (text: string): string[] | null =>
  chatOf(text.split('\n'))?.map(({ kind, speaker, at, text: words }) =>
    [kind === 'turn' ? '' : kind, speaker, at, words].filter((part) => part !== '').join(' · '),
  ) ?? null

describe('a chat from a telephone', () => {
  test('has dates, times and names in brackets', async () => {
    const text =
      '[12/03/2024, 10:42:07] Team C: \u200eMessages and calls are end-to-end encrypted.\r\n[12/03/2024, 10:42:07] Maria López: We tried it\r\n\r\nand it worked 😀\r\n\u200e[12/03/2024, 10:43:00] ~\u202fJonah: \u200eimage omitted\r\n[13/03/2024, 22:44:10] Maria López: When: 9:30?\r\n'
    const file = await readFileDirect('chat.txt', bytesOf(text))
    expect(
      file.blocks.map(({ kind, speaker, at, text: words }) => [kind, speaker, at, words]),
    ).toEqual([
      ['heading', '', '', '12/03/2024'],
      ['paragraph', '', '10:42:07', 'Messages and calls are end-to-end encrypted.'],
      ['turn', 'Maria López', '10:42:07', 'We tried it'],
      ['turn', 'Maria López', '', 'and it worked 😀'],
      ['turn', 'Jonah', '10:43:00', 'image omitted'],
      ['heading', '', '', '13/03/2024'],
      ['turn', 'Maria López', '22:44:10', 'When: 9:30?'],
    ])
    expect([file.title, file.losses]).toEqual(['chat', []])
  })

  test('has dates and times before a dash, and lines of its own without a name', () => {
    const text =
      '12/03/2024, 10:42 - Messages and calls are end-to-end encrypted.\n12/03/2024, 10:42 - Maria: Hi\n12/03/2024, 10:43 - Maria changed the subject to “Plan: B”\n12/03/2024, 10:44 - +1 (555) 123-4567: <Media omitted>\n12/03/2024, 10:45 - Bo left\n12/03/2024, 10:46 - Maria: \nBelow\n12/03/2024, 10:47 - Maria: Bye'
    expect(lines(text)).toEqual([
      'heading · 12/03/2024',
      'paragraph · 10:42 · Messages and calls are end-to-end encrypted.',
      'Maria · 10:42 · Hi',
      'paragraph · 10:43 · Maria changed the subject to “Plan: B”',
      '+1 (555) 123-4567 · 10:44 · <Media omitted>',
      'paragraph · 10:45 · Bo left',
      'Maria · Below',
      'Maria · 10:47 · Bye',
    ])
  })

  test.each([
    'we saw the end-to-end encrypted thing',
    'Messages and calls are end-to-end encrypted, it said.',
    'hecho de extremo a extremo',
  ])('keeps who said “%s”', (words) => {
    const text = [words, 'yes', 'ok'].map((said) => `12/03/2024, 10:42 - Ana Silva: ${said}`)
    expect(lines(text.join('\n'))?.[1]).toBe(`Ana Silva · 10:42 · ${words}`)
  })

  test.each([
    'Messages and calls are end-to-end encrypted.',
    'Los mensajes y las llamadas están cifrados de extremo a extremo.',
    'Les messages et les appels sont chiffrés de bout en bout.',
    'Nachrichten und Anrufe sind Ende-zu-Ende-verschlüsselt.',
  ])('takes nobody’s name into the text of “%s”', (notice) => {
    const head = '[12/03/2024, 10:42:07] Ana Silva: '
    const text = [`${head}\u200e${notice}`, `${head}yes`, `${head}ok`, `${head}no`].join('\n')
    expect(lines(text)?.[1]).toBe(`paragraph · 10:42:07 · ${notice}`)
  })

  test.each([
    ['9:05 AM', '09:05'],
    ['12:05 AM', '00:05'],
    ['12:05 pm', '12:05'],
    ['1:06\u202fp.m.', '13:06'],
    ['1:06:07 PM', '13:06:07'],
    ['٩:٠٥ م', '21:05'],
    ['21.05', '21:05'],
  ])('knows the time %s', (written, at) => {
    const text = ['a', 'b', 'c'].map((word) => `3/12/24, ${written} - Maria: ${word}`).join('\n')
    expect(lines(text)?.slice(0, 2)).toEqual(['heading · 3/12/24', `Maria · ${at} · a`])
  })

  test('written from right to left has its names and words', () => {
    const line = (words: string): string =>
      `\u200f[١٢\u200f/٣\u200f/٢٠٢٤، ١٠:٤٢:٠٧ ص] \u200fليلى: \u200f${words}`
    expect(lines(['جيد', 'نعم', 'لا'].map(line).join('\n'))).toEqual([
      'heading · ١٢/٣/٢٠٢٤',
      'ليلى · 10:42:07 · جيد',
      'ليلى · 10:42:07 · نعم',
      'ليلى · 10:42:07 · لا',
    ])
  })

  test.each([
    [
      'a diary of a visit',
      '12/03/2024, 10:42 - Arrived at the school.\n12/03/2024, 10:50 - First room.\n12/03/2024, 11:20 - Talk with the head.',
    ],
    ['two dated lines', '12/03/2024, 10:42 - Maria: Hi\n12/03/2024, 10:43 - Bo: Hi'],
    [
      'minutes with dates within',
      'Minutes\n12/03/2024, 10:42 - Maria: Hi\n12/03/2024, 10:43 - Bo: Hi\n12/03/2024, 10:44 - Bo: Bye',
    ],
    ['a list of dates', '12/03/2024\n13/03/2024\n14/03/2024'],
  ])('is not seen in %s', (_, text) => {
    expect(lines(text)).toBeNull()
  })

  test('made to slow a reader down is read in time', () => {
    const started = performance.now()
    chatOf([
      `[1/1/24, 1:11] ${'a '.repeat(200_000)}`,
      ...Array<string>(50_000).fill('[1/1/24, 1:11] a: b'),
    ])
    chatOf([`1/1/24, 1:11 ${'\u200e'.repeat(200_000)}`])
    expect(performance.now() - started).toBeLessThan(3_000)
  })
})
