/** The parts of a Word document with its tracked changes carried out and its comments marked in the text. */
import type { ReadComment, TrackedChanges } from '../readers.ts'
import { resolveChanges, type ChangeCounts } from './docx-changes.ts'
import { listComments, markComments, type DocxComments } from './docx-comments.ts'
import { requireWellFormed } from './xml-events.ts'
import { parseXml, writeXml } from './xml.ts'

export interface DocxParts {
  readonly parts: ReadonlyMap<string, string>
  readonly comments: readonly Pick<ReadComment, 'author' | 'text'>[]
  readonly counts: Readonly<ChangeCounts>
}

const word = 'wordprocessingml'
const namespaces: Readonly<Record<string, string>> = {
  [`http://schemas.openxmlformats.org/${word}/2006/main`]: 'w',
  [`http://purl.oclc.org/ooxml/${word}/main`]: 'w',
}

const commentsPart = /^word\/comments\d*\.xml$/u
const bodyPart = /^word\/[^/]+\.xml$/u
/** Parts that the reader of Word documents looks into; it takes very long over damaged ones. */
const readPart = /^(?:word\/|_rels\/|\[Content_Types\])/u
/** Only such parts are taken apart; most documents have none. */
const needsWork =
  /<(?:\w+:)?(?:ins|del|moveFrom|moveTo|cellIns|cellDel|pPrChange|commentRangeStart|commentReference)[\s/>]/u

export function docxParts(xml: ReadonlyMap<string, string>, choice: TrackedChanges): DocxParts {
  const comments = listOf([...xml].find(([name]) => commentsPart.test(name))?.[1])
  const counts = { insertions: 0, deletions: 0 }
  const parts = new Map<string, string>()
  for (const [name, text] of xml) {
    if (commentsPart.test(name)) continue
    if (!bodyPart.test(name) || !needsWork.test(text)) {
      if (readPart.test(name)) requireWellFormed(text)
      parts.set(name, text)
      continue
    }
    const resolved = resolveChanges(parseXml(text, namespaces), choice)
    counts.insertions += resolved.counts.insertions
    counts.deletions += resolved.counts.deletions
    parts.set(name, writeXml(markComments(resolved.root, comments)))
  }
  return { parts, comments: comments.list, counts }
}

function listOf(xml: string | undefined): DocxComments {
  return xml === undefined
    ? { list: [], places: new Map() }
    : listComments(parseXml(xml, namespaces))
}
