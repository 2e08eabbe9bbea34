/** What the page may do: show and run what the program brought along, and nothing else. */
export const SCHEME = 'trellis'
export const ORIGIN = `${SCHEME}://window`
export const PAGE = `${ORIGIN}/index.html`

/** Inline styles are Mantine's colour variables; there is no inline script anywhere. */
const contentPolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "font-src 'self'",
  "img-src 'self' data: blob:",
  "media-src 'self'",
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-src 'none'",
  "frame-ancestors 'none'",
  "object-src 'none'",
].join('; ')

export const pageHeaders: Readonly<Record<string, string>> = {
  'Content-Security-Policy': contentPolicy,
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Resource-Policy': 'same-origin',
  'Cache-Control': 'no-store',
}

/** Whether an address is the one page of the program; its fragment says which screen. */
export function isOurPage(address: string): boolean {
  return address === PAGE || address.startsWith(`${PAGE}#`)
}

/** Whether an address leads nowhere outside of the program. */
export function staysInside(address: string): boolean {
  return ['trellis:', 'devtools:', 'blob:', 'data:'].some((scheme) => address.startsWith(scheme))
}
