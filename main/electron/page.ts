/** Serves the window its own files over the program's own scheme, each with the page's policy. */
import { readFile } from 'node:fs/promises'
import { extname, join, normalize, sep } from 'node:path'
import { answerMedia, MEDIA_PATH, type ReadPart } from '../engine/media.ts'
import type { ElectronParts, ShellSession } from './electron-parts.ts'
import { ORIGIN, pageHeaders, SCHEME } from './policy.ts'

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.woff2': 'font/woff2',
  '.ttf': 'font/ttf',
  '.pfb': 'application/octet-stream',
  '.bcmap': 'application/octet-stream',
}

/** Has to be said before Electron is ready. */
export function announceScheme({ protocol }: Pick<ElectronParts, 'protocol'>): void {
  protocol.registerSchemesAsPrivileged([
    {
      scheme: SCHEME,
      privileges: { standard: true, secure: true, stream: true, supportFetchAPI: true },
    },
  ])
}

/** The file that an address names; null where it would lead out of the folder. */
export function fileOf(folder: string, address: string): string | null {
  const { origin, host, protocol, pathname } = new URL(address)
  if (origin !== ORIGIN && `${protocol}//${host}` !== ORIGIN) return null
  const path = normalize(join(folder, decodeURIComponent(pathname)))
  return path.startsWith(folder + sep) ? path : null
}

/** The whole or the range of an attachment, as the browser host gives it too. */
async function mediaResponse(read: ReadPart, { url, headers }: Request): Promise<Response> {
  const { pathname } = new URL(url)
  const answer = await answerMedia(read, pathname, headers.get('range'))
  const body = answer.parts === null ? null : ReadableStream.from(answer.parts)
  return new Response(body, { status: answer.status, headers: answer.headers })
}

export function servePage(session: ShellSession, folder: string, read: ReadPart): void {
  session.protocol.handle(SCHEME, async (request) => {
    const { url } = request
    if (url.startsWith(ORIGIN + MEDIA_PATH)) return mediaResponse(read, request)
    const path = fileOf(folder, url)
    const type = path === null ? undefined : types[extname(path)]
    if (path === null || type === undefined) return new Response(null, { status: 404 })
    try {
      const body = new Uint8Array(await readFile(path))
      return new Response(body, { headers: { ...pageHeaders, 'Content-Type': type } })
    } catch {
      return new Response(null, { status: 404 })
    }
  })
}
