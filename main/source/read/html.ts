/** Web pages, and what word processors save as such. */
import { Parser } from 'htmlparser2'
import { AppError } from '../../../core/errors.ts'
import { lossWords } from '../../../core/source/words.ts'
import type { ReadChoices, TrackedChanges } from '../readers.ts'
import type { ReadText } from './blocks.ts'
import { assemble } from './drafts.ts'
import { HtmlDrafts } from './html-drafts.ts'
import { decodeHtml } from './html-encoding.ts'
import { linkLosses } from './links.ts'

/** A page nested deeper was made by nobody. */
const MOST_DEPTH = 3_000

const unseen = new Set(
  'script style head title template noscript svg math object iframe canvas audio video select textarea'.split(
    ' ',
  ),
)

interface Counts {
  insertions: number
  deletions: number
  margins: number
}

interface Skipping {
  /** How deep the parser stands. */
  depth: number
  /** Where what is not to be seen began; null where all is seen. */
  from: number | null
  title: string | null
  isOffice: boolean
}

function isHidden(name: string, attributes: Readonly<Record<string, string>>): boolean {
  return (
    unseen.has(name) ||
    'hidden' in attributes ||
    attributes['role'] === 'doc-backlink' ||
    /(?:^|;)\s*(?:display\s*:\s*none|mso-list\s*:\s*ignore)/iu.test(attributes['style'] ?? '')
  )
}

/** Whether the element is to be left out, as a change not taken or a margin of an office document. */
function isLeftOut(
  name: string,
  attributes: Readonly<Record<string, string>>,
  { choice, counts, isOffice }: { choice: TrackedChanges; counts: Counts; isOffice: boolean },
): boolean {
  if (name === 'ins') counts.insertions += 1
  if (name === 'del') counts.deletions += 1
  const isMargin =
    isOffice && name === 'div' && /^(?:header|footer)$/u.test(attributes['title'] ?? '')
  if (isMargin) counts.margins += 1
  return isMargin || name === (choice === 'accept' ? 'del' : 'ins')
}

function walk(text: string, choice: TrackedChanges) {
  const drafts = new HtmlDrafts()
  const counts: Counts = { insertions: 0, deletions: 0, margins: 0 }
  const at: Skipping = { depth: 0, from: null, title: null, isOffice: false }
  let titleFrom: number | null = null
  const parser = new Parser({
    onopentag: (name, attributes) => {
      at.depth += 1
      if (at.depth > MOST_DEPTH) throw new AppError('unreadable-file')
      const isGenerator = name === 'meta' && attributes['name']?.toLowerCase() === 'generator'
      if (isGenerator) at.isOffice = /^(?:Libre|Open)Office/u.test(attributes['content'] ?? '')
      if (name === 'title' && at.title === null) titleFrom = at.depth
      if (at.from !== null) return
      const left = isLeftOut(name, attributes, { choice, counts, isOffice: at.isOffice })
      if (left || isHidden(name, attributes)) at.from = at.depth
      else drafts.open(name, attributes)
    },
    onclosetag: (name) => {
      if (at.from === null) drafts.close(name)
      if (at.from === at.depth) at.from = null
      if (titleFrom === at.depth) titleFrom = null
      at.depth -= 1
    },
    ontext: (piece) => {
      if (titleFrom !== null) at.title = (at.title ?? '') + piece
      if (at.from === null) drafts.add(piece)
    },
    oncomment: (comment) => {
      if (at.isOffice && at.from === null) drafts.comment(comment.trim())
    },
  })
  parser.end(text)
  drafts.end()
  return { drafts, counts, title: at.title?.replace(/\s+/gu, ' ').trim() ?? '' }
}

/** What a page marks as inserted and deleted is taken like tracked changes. */
export function readHtml(
  bytes: Uint8Array,
  { changes: choice, encoding: chosen }: ReadChoices,
): ReadText {
  const { encoding, isGuess, text, losses } = decodeHtml(bytes, chosen)
  const { drafts, counts, title } = walk(text, choice)
  const made = assemble({ running: drafts.drafts, notes: [], comments: drafts.comments })
  const { insertions, deletions } = counts
  const hasChanges = insertions + deletions > 0
  return {
    ...{ encoding, isEncodingGuessed: isGuess },
    title: made.title ?? (title === '' ? null : title),
    blocks: made.blocks,
    comments: made.comments,
    changes: hasChanges ? { insertions, deletions } : null,
    losses: [
      ...losses,
      ...(hasChanges ? [lossWords.changes(choice, insertions, deletions)] : []),
      ...(drafts.pictures > 0 ? [lossWords.pictures(drafts.pictures)] : []),
      ...(made.tables > 0 ? [lossWords.tables(made.tables)] : []),
      ...linkLosses(drafts.links, made.blocks),
      ...(counts.margins > 0 ? [lossWords.margins()] : []),
      ...made.losses,
    ],
  }
}
