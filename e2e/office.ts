/** LibreOffice, as the program in which somebody else opens or writes a document. */
import { execFileSync } from 'node:child_process'
import { basename, dirname, extname, join } from 'node:path'
import { pathToFileURL } from 'node:url'

/** Converts a document beside itself, with a profile of its own; gives the path of the result. */
export function convert(path: string, to: string, filter = to): string {
  const folder = dirname(path)
  const profile = pathToFileURL(join(folder, 'office-profile')).href
  const args = [`-env:UserInstallation=${profile}`, '--headless', '--convert-to', filter]
  execFileSync('soffice', [...args, '--outdir', folder, path], { stdio: 'pipe' })
  return join(folder, `${basename(path, extname(path))}.${to}`)
}

/** The words of a PDF, page by page. */
export function pagesOf(pdf: string): string[] {
  const text = execFileSync('pdftotext', ['-layout', pdf, '-'], { encoding: 'utf8' })
  return text.split('\f').slice(0, -1)
}
