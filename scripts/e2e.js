/** `npm run e2e`: the stories in a browser, and on the desktop where Electron's runtime is present. */
import { finishWith, setUp } from './setup.js'
import { desktop } from './setup/desktop.js'
import { runNode, withNode } from './setup/node.js'
import { programOf } from './setup/packages.js'

await finishWith(async () => {
  const node = await setUp({ for: 'test' })
  const shell = desktop()
  const found =
    'program' in shell
      ? { TRELLIS_DESKTOP: shell.program }
      : { TRELLIS_DESKTOP_MISSING: shell.missing }
  const program = programOf('@playwright/test', 'playwright')
  const args = ['test', '--config', 'e2e/playwright.config.ts', ...process.argv.slice(2)]
  return runNode(node, [program, ...args], { env: { ...withNode(node), ...found } })
})
