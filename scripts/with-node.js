/** Runs a script, or the program of a package of the same name, on the right Node: `with-node.js knip --fix`. */
import { finishWith, setUp } from './setup.js'
import { runNode } from './setup/node.js'
import { programOf } from './setup/packages.js'

await finishWith(async () => {
  const [script = '', ...args] = process.argv.slice(2)
  const node = await setUp({ for: 'check' })
  return runNode(node, [/\.[jt]s$/.test(script) ? script : programOf(script), ...args])
})
