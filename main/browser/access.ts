/** Who may speak to the browser host: this computer's own browser, with the cookie that the launch token gave it. */
import { randomBytes, timingSafeEqual } from 'node:crypto'
import type { IncomingMessage } from 'node:http'

export interface Access {
  /** A new token for one launch; only the newest is good, and only once. */
  readonly newToken: () => string
  /** The cookie for a good token, and null for any other. */
  readonly redeem: (token: string) => string | null
  /** Right host, right origin where one is named, right cookie. */
  readonly isOurs: (request: IncomingMessage) => boolean
  /** Right host and no foreign origin: enough to redeem a token, too little for anything else. */
  readonly isLocal: (request: IncomingMessage) => boolean
}

function secret(): string {
  return randomBytes(32).toString('base64url')
}

function same(a: string, b: string): boolean {
  const [left, right] = [Buffer.from(a), Buffer.from(b)]
  return left.length === right.length && timingSafeEqual(left, right)
}

/** Ports share their cookies: each Trellis that runs has a name of its own. */
function cookieName(port: number): string {
  return `trellis-${port}`
}

function cookieOf(request: IncomingMessage, name: string): string {
  const pairs = (request.headers.cookie ?? '').split(';').map((pair) => pair.trim())
  return pairs.find((pair) => pair.startsWith(`${name}=`))?.slice(name.length + 1) ?? ''
}

/** `port` is asked at each request, since it is known only once the host listens. */
export function openAccess(port: () => number): Access {
  const session = secret()
  let token: string | null = null

  function isLocal(request: IncomingMessage): boolean {
    const { host, origin } = request.headers
    const here = `127.0.0.1:${port()}`
    return host === here && (origin === undefined || origin === `http://${here}`)
  }

  return {
    newToken: () => {
      token = secret()
      return token
    },
    redeem: (given) => {
      if (token === null || !same(given, token)) return null
      token = null
      return `${cookieName(port())}=${session}; HttpOnly; SameSite=Strict; Path=/`
    },
    isLocal,
    isOurs: (request) => isLocal(request) && same(cookieOf(request, cookieName(port())), session),
  }
}
