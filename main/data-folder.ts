/** Where this computer keeps the list of recent projects and the demo, by the system's custom. */
import { homedir } from 'node:os'
import { join } from 'node:path'

export function dataFolder(environment: NodeJS.ProcessEnv = process.env): string {
  const { TRELLIS_DATA, APPDATA, XDG_DATA_HOME } = environment
  if (TRELLIS_DATA !== undefined && TRELLIS_DATA !== '') return TRELLIS_DATA
  if (process.platform === 'win32') return join(APPDATA ?? homedir(), 'Trellis')
  if (process.platform === 'darwin')
    return join(homedir(), 'Library', 'Application Support', 'Trellis')
  return join(XDG_DATA_HOME ?? join(homedir(), '.local', 'share'), 'trellis')
}
