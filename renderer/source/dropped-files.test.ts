import { describe, expect, test } from 'vitest'
import { filesIn, type DroppedEntry } from './dropped-files.ts'

/** Entries as a browser gives them; a folder tells of its own in portions of two. */
const file = (name: string): DroppedEntry => {
  const entry = {
    ...{ name, isFile: true, isDirectory: false },
    file: (done: (found: File) => void, fail: (error: Error) => void) => {
      if (name.startsWith('gone')) fail(new Error('gone'))
      else done(new File(['x'], name))
    },
  }
  return entry
}
const folder = (name: string, entries: readonly DroppedEntry[]): DroppedEntry => {
  const entry = {
    ...{ name, isFile: false, isDirectory: true },
    createReader: () => {
      let at = 0
      return {
        readEntries: (done: (found: readonly DroppedEntry[]) => void, fail: (e: Error) => void) => {
          at += 2
          if (name === 'closed') fail(new Error('not allowed'))
          else done(entries.slice(at - 2, at))
        },
      }
    },
  }
  return entry
}
const found = async (...entries: readonly DroppedEntry[]) => {
  const { files, others } = await filesIn(entries, ['txt', 'docx'])
  return { files: files.map(({ name }) => name), others }
}

describe('what was dropped', () => {
  test('is every file, of whatever kind it is', async () => {
    expect(await found(file('a.txt'), file('b.jpg'), file('noending'))).toEqual({
      files: ['a.txt', 'b.jpg', 'noending'],
      others: [],
    })
  })

  test('is everything that can be imported of a folder and the folders in it', async () => {
    const inner = folder('inner', [file('c.DOCX'), file('.DS_Store'), file('d.jpg')])
    const all = [file('a.txt'), inner, file('~$a.docx'), file('Thumbs.db'), file('b.txt')]
    expect(await found(folder('outer', all), file('z.txt'))).toEqual({
      files: ['z.txt', 'a.txt', 'b.txt', 'c.DOCX'],
      others: ['d.jpg'],
    })
  })

  test('names what cannot be opened, and goes on', async () => {
    const outer = folder('outer', [file('gone.txt'), folder('closed', []), file('a.txt')])
    expect(await found(outer)).toEqual({ files: ['a.txt'], others: ['gone.txt', 'closed'] })
  })

  test('may be nothing', async () => {
    expect(await found(folder('empty', []))).toEqual({ files: [], others: [] })
  })
})
