#!/usr/bin/env node
/** `trellis …`: the command line, on the right Node; set-up speaks on the error stream only. */
import { finishWith, setUp } from './setup.js'
import { withNode } from './setup/node.js'
import { inRoot } from './setup/places.js'
import { run } from './setup/run.js'

await finishWith(async () => {
  const node = await setUp({ for: 'start' })
  return run(node, [inRoot('out/main/cli.js'), ...process.argv.slice(2)], { env: withNode(node) })
})
