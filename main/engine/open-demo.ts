/** Opens a fresh demo project, unlocked, for a first look. Its content is public or invented, so its passphrase is no secret. */
import { mkdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import type { EngineClient } from './client.ts'

export const DEMO_PASSPHRASE = 'trellis demo'

/** Throws where the demo cannot be made; the message is fit for a person. */
export async function openDemo(engine: EngineClient, folder: string): Promise<void> {
  const path = join(folder, 'demo.trellis')
  mkdirSync(folder, { recursive: true, mode: 0o700 })
  const input = { path, passphrase: DEMO_PASSPHRASE }
  const opened = await engine.call({
    feature: 'project',
    procedure: 'unlock',
    input: { ...input, remember: false },
  })
  if (opened.ok) return
  if (opened.code === 'in-use') throw new Error(opened.message)
  rmSync(path, { force: true })
  const made = await engine.call({ feature: 'project', procedure: 'createDemo', input })
  if (!made.ok) throw new Error(made.message)
}
