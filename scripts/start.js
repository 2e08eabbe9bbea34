/** `npm start`: sets up what is missing, then opens Trellis on the desktop or serves it to the browser. */
import { finishWith, setUp } from './setup.js'
import { desktop } from './setup/desktop.js'
import { runNode } from './setup/node.js'
import { inRoot, root } from './setup/places.js'
import { run } from './setup/run.js'

await finishWith(async () => {
  const node = await setUp({ for: 'start' })
  const args = process.argv.slice(2).filter((one) => one !== '--browser')
  const shell = process.argv.includes('--browser') ? { missing: 'you asked for it' } : desktop()
  if ('program' in shell) return run(shell.program, [root, ...args])
  process.stdout.write(
    `Serving Trellis to the browser, because ${shell.missing}. Ctrl-C ends it.\n`,
  )
  return runNode(node, [inRoot('out/main/browser.js'), ...args])
})
