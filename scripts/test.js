/** `npm test`: sets up, checks, and tells the whole story in a browser. */
import { finishWith, setUp } from './setup.js'
import { runNode } from './setup/node.js'
import { programOf } from './setup/packages.js'

await finishWith(async () => {
  const node = await setUp({ for: 'test' })
  const checked = await runNode(node, ['scripts/check.js'])
  const told = await runNode(node, [
    programOf('@playwright/test', 'playwright'),
    ...['test', '--config', 'e2e/playwright.config.ts', ...process.argv.slice(2)],
  ])
  return checked === 0 ? told : checked
})
