/** Opens a fresh demo project, unlocked, for a first look. Its content is public or invented, so its passphrase is no secret. */
import { existsSync, mkdirSync, renameSync } from 'node:fs'
import { join } from 'node:path'
import type { EngineClient } from './client.ts'

export const DEMO_PASSPHRASE = 'trellis demo'

/** What does not open may hold somebody's first tries: it is kept under another name, its log with it. */
function setAside(path: string): void {
  let number = 1
  const kept = (): string => path.replace(/\.trellis$/u, `-kept-${number}.trellis`)
  const suffixes = ['', '-wal', '-journal']
  while (suffixes.some((suffix) => existsSync(kept() + suffix))) number += 1
  for (const suffix of suffixes)
    if (existsSync(path + suffix)) renameSync(path + suffix, kept() + suffix)
}

/** Throws where the demo cannot be made; the message is fit for a person. */
export async function openDemo(engine: Pick<EngineClient, 'call'>, folder: string): Promise<void> {
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
  setAside(path)
  const made = await engine.call({ feature: 'project', procedure: 'createDemo', input })
  if (!made.ok) throw new Error(made.message)
}
