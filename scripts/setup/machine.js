/** What tests need of the machine itself: a browser to look with, an office program to open documents with. */
import { existsSync } from 'node:fs'
import { runQuietly } from './run.js'

/** Each package with a file by which it is known to be there. */
const needed = {
  chromium: '/usr/bin/chromium',
  'libreoffice-writer-nogui': '/usr/bin/soffice',
  'poppler-utils': '/usr/bin/pdftotext',
  unzip: '/usr/bin/unzip',
  'fonts-liberation': '/usr/share/fonts/truetype/liberation',
  'fonts-dejavu-core': '/usr/share/fonts/truetype/dejavu',
}

/** @param {(line: string) => void} say */
export async function equipMachine(say) {
  const missing = Object.entries(needed).flatMap(([name, sign]) => (existsSync(sign) ? [] : [name]))
  if (missing.length === 0) return
  const list = missing.join(' ')
  if (!existsSync('/etc/debian_version')) {
    say(
      `Tests use these programs, please install them if they are not there (Debian's names): ${list}`,
    )
    return
  }
  if (process.getuid?.() !== 0) {
    throw new Error(
      `Tests need these packages: ${list}\nInstall them with: sudo apt-get install ${list}`,
    )
  }
  say(`Installing ${list}`)
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
  const install = () =>
    runQuietly('apt-get', ['install', '-y', '-q', '--no-install-recommends', ...missing], { env })
  const installed = await install().then(
    () => true,
    () => false,
  )
  if (installed) return
  await runQuietly('apt-get', ['update', '-q'], { env })
  await install()
}
