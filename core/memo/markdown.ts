/** Memos as one Markdown text. */
import type { Memo, MemoKind, MemoLink } from './contract.ts'
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

function section(memo: Memo): readonly string[] {
  const when = `${instant.format(new Date(memo.created))} UTC`
  const title = memo.title.trim() === '' ? when : plain(memo.title.trim())
  const who = markdownWords.writtenBy(plain(memo.coderName), when)
  const links = memo.links.length === 0 ? [] : ['', ...memo.links.map(linkLine)]
  const text = memo.text.trim()
  return ['', `## ${title}`, '', `_${who}_`, ...(text === '' ? [] : ['', text]), ...links]
}

/** The memos in the order given, each with who wrote it, when, and what it is linked to. */
export function memosAsMarkdown(kind: MemoKind, memos: readonly Memo[]): string {
  return `${[`# ${markdownWords.titles[kind]}`, ...memos.flatMap(section)].join('\n')}\n`
}
