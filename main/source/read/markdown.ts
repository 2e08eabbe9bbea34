/** Markdown: headings, items and paragraphs as a reader would see them, without the signs. */
import { marked, type MarkedToken, type Token, type Tokens } from 'marked'
import { lossWords } from '../../../core/source/words.ts'
import type { ReadChoices } from '../readers.ts'
import { cleanLines, paragraph, type ReadBlock, type ReadText } from './blocks.ts'
import { decodeText } from './decode.ts'
import { withSpeakers } from './speakers.ts'
import { turnsOfTable } from './transcript-table.ts'

interface Lost {
  pictures: number
  markup: number
  tables: number
}

const named: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  '#39': "'",
  nbsp: ' ',
}

function unescaped(text: string): string {
  return text.replace(
    /&(amp|lt|gt|quot|#39|nbsp);/gu,
    (whole, entity: string) => named[entity] ?? whole,
  )
}

/** Without extensions the lexer makes its own tokens only, which its open types do not say. */
function known(tokens: readonly Token[] | undefined): readonly MarkedToken[] {
  return (tokens ?? []) as readonly MarkedToken[]
}

function inline(tokens: readonly Token[] | undefined, lost: Lost): string {
  return known(tokens)
    .map((token) => inlineOf(token, lost))
    .join('')
}

function inlineOf(token: MarkedToken, lost: Lost): string {
  switch (token.type) {
    case 'br':
      return '\n'
    case 'image':
      lost.pictures += 1
      return ''
    case 'html':
      lost.markup += 1
      return ''
    case 'link': {
      const { href, tokens } = token
      const text = inline(tokens, lost)
      return text === href || href === `mailto:${text}` ? text : `${text} (${href})`
    }
    case 'text': {
      const { tokens, text } = token
      return tokens === undefined ? unescaped(text).replace(/\n/gu, ' ') : inline(tokens, lost)
    }
    case 'strong':
    case 'em':
    case 'del':
      return inline(token.tokens, lost)
    default:
      return 'text' in token && typeof token.text === 'string' ? token.text : token.raw
  }
}

function lines(text: string): readonly string[] {
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
}

function cellTexts(cells: readonly Tokens.TableCell[], lost: Lost): readonly string[] {
  return cells.map((cell) => inline(cell.tokens, lost).replace(/\s+/gu, ' ').trim())
}

function itemBlocks(item: Tokens.ListItem, lost: Lost): readonly ReadBlock[] {
  const isNested = (token: MarkedToken): boolean => token.type === 'list'
  const tokens = known(item.tokens)
  const own = tokens.filter((token) => !isNested(token) && token.type !== 'checkbox')
  const box = item.task ? (item.checked === true ? '☑ ' : '☐ ') : ''
  const text = own.flatMap((token) => blocksOf(token, lost)).map((block) => block.text)
  const first: ReadBlock = { ...paragraph(box + text.join(' ')), kind: 'item' }
  const nested = tokens.filter(isNested).flatMap((token) => blocksOf(token, lost))
  return [first, ...nested]
}

function textBlocks(text: string): readonly ReadBlock[] {
  return lines(text).map(paragraph)
}

function blocksOf(token: MarkedToken, lost: Lost): readonly ReadBlock[] {
  switch (token.type) {
    case 'heading':
      return lines(inline(token.tokens, lost)).map((text) => ({
        ...paragraph(text),
        kind: 'heading',
      }))
    case 'paragraph':
    case 'text':
      return textBlocks(inline(token.tokens, lost))
    case 'list':
      return token.items.flatMap((item) => itemBlocks(item, lost))
    case 'blockquote':
      return known(token.tokens).flatMap((inner) => blocksOf(inner, lost))
    case 'table': {
      const rows = [token.header, ...token.rows].map((cells) => cellTexts(cells, lost))
      const turns = turnsOfTable(rows)
      if (turns !== null) return turns
      lost.tables += 1
      return rows.map((cells) => paragraph(cells.join(' | ')))
    }
    case 'code':
      return textBlocks(token.text)
    case 'html':
      lost.markup += 1
      return textBlocks(token.raw.replace(/<!--[\s\S]*?-->|<[^<>]*>/gu, ' '))
    default:
      return []
  }
}

/** Line ends in running text are spaces, as they are on a page; a hard break begins a new block. */
export function readMarkdown(bytes: Uint8Array, choices: ReadChoices): ReadText {
  const { encoding, isGuess, text, losses: broken } = decodeText(bytes, choices.encoding)
  const clean = cleanLines(text)
  const lost: Lost = { pictures: 0, markup: 0, tables: 0 }
  const tokens = known(marked.lexer(clean.lines.join('\n')))
  const blocks = tokens.flatMap((token) => blocksOf(token, lost)).filter(({ text: t }) => t !== '')
  const losses = [
    ...broken,
    ...clean.losses,
    ...(lost.pictures > 0 ? [lossWords.pictures(lost.pictures)] : []),
    ...(lost.tables > 0 ? [lossWords.tables(lost.tables)] : []),
    ...(lost.markup > 0 ? [lossWords.markup(lost.markup)] : []),
  ]
  const title = blocks[0]?.kind === 'heading' ? blocks[0].text : null
  return { encoding, isEncodingGuessed: isGuess, title, blocks: withSpeakers(blocks), losses }
}
