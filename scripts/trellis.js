#!/usr/bin/env node
/** `trellis …`: the command line, on the right Node; set-up speaks on the error stream only. */
import { finishWith, setUp } from './setup.js'
import { withNode } from './setup/node.js'
import { inRoot } from './setup/places.js'
import { run } from './setup/run.js'

await finishWith(async () => {
  const node = await setUp({ for: 'start' })
  const { INIT_CWD, npm_lifecycle_event: script } = process.env
  /** npm changes into the project's folder; the paths in the arguments are meant from where the person is. */
  const cwd = script === 'trellis' && INIT_CWD !== undefined ? INIT_CWD : process.cwd()
  const args = [inRoot('out/main/cli.js'), ...process.argv.slice(2)]
  return run(node, args, { cwd, env: withNode(node) })
})
