/** The words of a Word document as a reader meets them. */
import { execFileSync } from 'node:child_process'

/** Text of one part, without its markup; paragraphs end in a line feed. */
export function textOf(path: string, part = 'word/document.xml'): string {
  const xml = execFileSync('unzip', ['-p', path, part], { maxBuffer: 64_000_000, encoding: 'utf8' })
  return xml
    .replace(/<\/w:p>/gu, '\n')
    .replace(/<[^>]+>/gu, '')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&apos;', "'")
    .replaceAll('&quot;', '"')
    .replaceAll('&amp;', '&')
}
