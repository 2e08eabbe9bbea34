import { expect, test } from 'vitest'
import { fileNameOf } from './file-name.ts'

test.each([
  ['chart.png', 'image/png', 'chart.png'],
  ['CHART.PNG', 'image/png', 'CHART.PNG'],
  ['Wall chart', 'image/png', 'Wall chart.png'],
  ['chart.txt', 'image/jpeg', 'chart.txt.jpg'],
  ['minutes.docx', 'application/octet-stream', 'minutes.docx'],
  ['a/b\\c: d?.pdf', 'application/pdf', 'a-b-c- d-.pdf'],
  ['../../etc/passwd', 'application/octet-stream', 'etc-passwd'],
  ['🪧 посещение שלום.mp3', 'audio/mpeg', '🪧 посещение שלום.mp3'],
  ['photo\u202egnp.exe', 'application/octet-stream', 'photo-gnp.exe'],
  ['...', 'application/octet-stream', 'attachment'],
  ['', 'image/gif', 'attachment.gif'],
  ['Visit of 3.4.2024', 'audio/wav', 'Visit of 3.4.2024.wav'],
])('%j of %s leaves as %j', (name, mediaType, expected) => {
  expect(fileNameOf(name, mediaType)).toBe(expected)
})

test('a very long name is cut, and keeps its ending', () => {
  const name = fileNameOf(`${'🪧'.repeat(300)}.png`, 'image/png')
  expect(Array.from(name)).toHaveLength(124)
  expect(name.endsWith('🪧.png')).toBe(true)
})
