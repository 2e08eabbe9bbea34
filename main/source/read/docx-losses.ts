/** What of a Word document could not be carried over, counted. */
import { lossWords } from '../../../core/source/words.ts'

export interface DocxRemains {
  readonly parts: ReadonlyMap<string, string>
  readonly names: readonly string[]
  /** Names of elements that the converter does not know. */
  readonly ignored: readonly string[]
  readonly tables: number
}

const body = /^word\/(?:document\d*|footnotes|endnotes)\.xml$/u
const margins = /^word\/(?:header|footer)\d*\.xml$/u

const kinds = ['pictures', 'charts', 'formulas', 'fields', 'tables'] as const

export function docxLosses({ parts, names, ignored, tables }: DocxRemains): readonly string[] {
  const countIn = (part: RegExp, pattern: RegExp): number =>
    [...parts]
      .filter(([name]) => part.test(name))
      .reduce((sum, [, xml]) => sum + Array.from(xml.matchAll(pattern)).length, 0)
  const drawn = countIn(body, /<pic:pic[\s>]/gu)
  const counts: Readonly<Record<(typeof kinds)[number], number>> = {
    // Old documents have pictures of the old kind only; newer ones repeat theirs in it.
    pictures: drawn > 0 ? drawn : countIn(body, /<v:imagedata[\s>]/gu),
    charts: countIn(body, /<(?:c|cx):chart[\s>]/gu),
    formulas: ignored.filter(
      (name) => name === 'm:oMath' || name.endsWith('}oMath') || name.endsWith('}oMathPara'),
    ).length,
    fields: ignored.filter((name) => name === 'w:fldSimple').length,
    tables,
  }
  return [
    ...kinds.filter((kind) => counts[kind] > 0).map((kind) => lossWords[kind](counts[kind])),
    ...(countIn(margins, /<w:t[ >]/gu) > 0 ? [lossWords.margins()] : []),
    ...(names.some((name) => /(?:^|\/)vbaProject\.bin$/iu.test(name)) ? [lossWords.macros()] : []),
  ]
}
