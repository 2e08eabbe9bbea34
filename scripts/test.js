/** `npm test`: sets up, checks, and tells every story. */
import { finishWith, setUp } from './setup.js'
import { runNode } from './setup/node.js'

await finishWith(async () => {
  const node = await setUp({ for: 'test' })
  const checked = await runNode(node, ['scripts/check.js'])
  const told = await runNode(node, ['scripts/e2e.js', ...process.argv.slice(2)])
  return checked === 0 ? told : checked
})
