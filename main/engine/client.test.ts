import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { expect, test } from 'vitest'
import { temporaryFolder } from '../project/testing.ts'
import { startEngine } from './client.ts'

test('an engine that has ended is said to be lost at every further call', async () => {
  const folder = temporaryFolder()
  const entry = join(folder, 'ends.mjs')
  writeFileSync(entry, `setTimeout(() => process.exit(1), 50)`)
  const options = { dataFolder: folder, keyStore: null, log: () => undefined }
  const engine = startEngine({ ...options, entry: pathToFileURL(entry) })
  const status = { feature: 'project', procedure: 'status', input: {} }
  expect(await engine.call(status)).toMatchObject({ code: 'connection-lost' })
  expect(await engine.call(status)).toMatchObject({ code: 'connection-lost' })
  expect(await engine.takeOut('ticket')).toBeNull()
  await engine.close()
})
