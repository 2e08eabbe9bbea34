/** Memos as one Markdown text. */
import type { CodingMemo, Memo, MemoKind, MemoLink } from './contract.ts'
import { markdownWords } from './words.ts'

const instant = new Intl.DateTimeFormat('en-GB', {
  day: 'numeric',
  month: 'long',
  year: 'numeric',
  hour: '2-digit',
  minute: '2-digit',
  timeZone: 'UTC',
})

/** One line of text in which no sign is Markdown. */
const plain = (text: string): string =>
  text.replace(/\s+/gu, ' ').replace(/[\\`*_[\]<>#|]/gu, String.raw`\$&`)

function linkLine({ target, name, context, quote, gone }: MemoLink): string {
  const kind = markdownWords.kinds[target.kind]
  if (gone) return `- ${kind}: ${markdownWords.gone}`
  // The real name of a person stays in the project.
  const about = context === '' || target.kind === 'person' ? '' : `, ${plain(context)}`
  const words = quote === '' ? '' : `: “${plain(quote)}”`
  return `- ${kind}: ${plain(name)}${about}${words}`
}

type Told = Pick<Memo, 'title' | 'text' | 'coderName' | 'created' | 'links'>

function section(memo: Told): readonly string[] {
  const when = `${instant.format(new Date(memo.created))} UTC`
  const title = memo.title.trim() === '' ? when : plain(memo.title.trim())
  const who = markdownWords.writtenBy(plain(memo.coderName), when)
  const links = memo.links.length === 0 ? [] : ['', ...memo.links.map(linkLine)]
  const text = memo.text.trim()
  return ['', `## ${title}`, '', `_${who}_`, ...(text === '' ? [] : ['', text]), ...links]
}

/** A memo on a coding, under the name of its code. */
const onCoding = ({ link, ...memo }: CodingMemo): readonly string[] =>
  section({ ...memo, title: link.name, links: [link] })

/** The memos in the order given, each with who wrote it, when, and what it is linked to; then those on codings. */
export function memosAsMarkdown(
  kind: MemoKind,
  memos: readonly Memo[],
  onCodings: readonly CodingMemo[] = [],
): string {
  const title = `# ${markdownWords.titles[kind]}`
  const notes =
    onCodings.length === 0
      ? []
      : ['', `# ${markdownWords.onCodings}`, ...onCodings.flatMap(onCoding)]
  return `${[title, ...memos.flatMap(section), ...notes].join('\n')}\n`
}
