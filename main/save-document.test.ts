import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { temporaryFolder } from './project/testing.ts'
import { saveDocument } from './save-document.ts'

const bytes = new TextEncoder().encode('a report')

test('a document is written whole, with nothing beside it', async () => {
  const folder = temporaryFolder()
  await saveDocument(join(folder, 'r.docx'), bytes)
  expect(readdirSync(folder)).toEqual(['r.docx'])
  expect(readFileSync(join(folder, 'r.docx'), 'utf8')).toBe('a report')
})

test('a folder that is not there is an expected failure', async () => {
  const place = join(temporaryFolder(), 'nowhere', 'r.docx')
  await expect(saveDocument(place, bytes)).rejects.toThrow('no-such-folder')
})
