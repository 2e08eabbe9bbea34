/** `npm start`: sets up what is missing, then opens Trellis on the desktop or serves it to the browser. */
import { spawn } from 'node:child_process'
import { finishWith, setUp } from './setup.js'
import { desktop, hasDisplay } from './setup/desktop.js'
import { withNode } from './setup/node.js'
import { inRoot, root } from './setup/places.js'
import { run } from './setup/run.js'

/** @param {string} address */
function openInBrowser(address) {
  const [program, args] =
    process.platform === 'darwin'
      ? ['open', [address]]
      : process.platform === 'win32'
        ? ['cmd', ['/c', 'start', '', address]]
        : ['xdg-open', [address]]
  const child = spawn(program, args, { stdio: 'ignore', detached: true })
  child.on('error', () => process.stdout.write('Open it in your browser.\n'))
  child.unref()
}

/**
 * @param {string} node
 * @param {readonly string[]} args
 */
function serve(node, args) {
  const opens = hasDisplay(process.env) && !args.includes('--no-open')
  let words = ''
  return run(node, [inRoot('out/main/browser.js'), ...args.filter((one) => one !== '--no-open')], {
    cwd: root,
    env: withNode(node),
    stdio: ['inherit', 'pipe', 'inherit'],
    onOutput: (text) => {
      process.stdout.write(text)
      if (words === 'opened' || !opens) return
      words += text
      const address = /Trellis is at (\S+)\n/.exec(words)?.[1]
      if (address === undefined) return
      words = 'opened'
      openInBrowser(address)
    },
  })
}

await finishWith(async () => {
  const node = await setUp({ for: 'start' })
  const args = process.argv.slice(2).filter((one) => one !== '--browser')
  const shell = process.argv.includes('--browser') ? { missing: 'you asked for it' } : desktop()
  if ('program' in shell) return run(shell.program, [root, ...args])
  process.stdout.write(
    `Serving Trellis to the browser, because ${shell.missing}. Ctrl-C ends it.\n`,
  )
  return serve(node, args)
})
