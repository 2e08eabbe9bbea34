/** What was changed between two versions of a passage, word by word, with a few words around each change. */

export interface DiffPiece {
  readonly kind: 'same' | 'gone' | 'come' | 'left-out'
  readonly text: string
}

/** Words kept on either side of a change. */
const AROUND = 4
/** Beyond so many comparisons, what lies between the first and the last change is one change. */
const MOST = 250_000

/** Words with the blanks after them, so that the pieces together are the text. */
function wordsOf(text: string): readonly string[] {
  return text.match(/\s*\S+\s*|\s+/gu)?.flatMap((piece) => piece.match(/^\s+|\S+\s*/gu) ?? []) ?? []
}

const bare = (word: string): string => word.trimEnd()
const same = (a: string | undefined, b: string | undefined): boolean =>
  a !== undefined && b !== undefined && bare(a) === bare(b)

/** Lengths of the longest common rows of words, from each pair of places to the ends. */
function commonLengths(was: readonly string[], now: readonly string[]): readonly Uint16Array[] {
  const rows = Array.from({ length: was.length + 1 }, () => new Uint16Array(now.length + 1))
  for (let i = was.length - 1; i >= 0; i -= 1)
    for (let j = now.length - 1; j >= 0; j -= 1) {
      const row = rows[i]
      const next = rows[i + 1]
      if (row === undefined || next === undefined) continue
      row[j] = same(was[i], now[j])
        ? (next[j + 1] ?? 0) + 1
        : Math.max(next[j] ?? 0, row[j + 1] ?? 0)
    }
  return rows
}

type Marked = { readonly kind: 'same' | 'gone' | 'come'; readonly text: string }

const mark = (kind: Marked['kind'], words: readonly string[]): readonly Marked[] =>
  words.map((text) => ({ kind, text }))

/** The words between what both begin and end with. */
function middle(was: readonly string[], now: readonly string[]): readonly Marked[] {
  if (was.length * now.length > MOST) return [...mark('gone', was), ...mark('come', now)]
  const lengths = commonLengths(was, now)
  const marked: Marked[] = []
  let [i, j] = [0, 0]
  while (i < was.length || j < now.length) {
    const [gone, came] = [was[i], now[j]]
    const down = lengths[i + 1]?.[j] ?? -1
    const right = lengths[i]?.[j + 1] ?? -1
    if (same(gone, came) && came !== undefined) {
      marked.push({ kind: 'same', text: came })
      i += 1
      j += 1
    } else if (gone !== undefined && (came === undefined || down >= right)) {
      marked.push({ kind: 'gone', text: gone })
      i += 1
    } else {
      marked.push({ kind: 'come', text: came ?? '' })
      j += 1
    }
  }
  return marked
}

function compare(was: readonly string[], now: readonly string[]): readonly Marked[] {
  const most = Math.min(was.length, now.length)
  let head = 0
  while (head < most && same(was[head], now[head])) head += 1
  let tail = 0
  while (tail < most - head && same(was.at(-1 - tail), now.at(-1 - tail))) tail += 1
  return [
    ...mark('same', now.slice(0, head)),
    ...middle(was.slice(head, was.length - tail), now.slice(head, now.length - tail)),
    ...mark('same', now.slice(now.length - tail)),
  ]
}

/** What went before what came in its place, and neighbours of a kind as one. */
function gather(marked: readonly Marked[]): readonly Marked[] {
  const pieces: Marked[] = []
  let [gone, come] = ['', '']
  const flush = (): void => {
    if (gone !== '') pieces.push({ kind: 'gone', text: gone })
    if (come !== '') pieces.push({ kind: 'come', text: come })
    gone = come = ''
  }
  for (const { kind, text } of marked) {
    if (kind === 'gone') gone += text
    else if (kind === 'come') come += text
    else {
      flush()
      const last = pieces.at(-1)
      if (last?.kind === 'same') pieces[pieces.length - 1] = { kind, text: last.text + text }
      else pieces.push({ kind, text })
    }
  }
  flush()
  return pieces
}

/** A stretch that stayed, cut to the words beside the changes. */
function shorten(text: string, isFirst: boolean, isLast: boolean): readonly DiffPiece[] {
  const words = wordsOf(text)
  const before = isFirst ? 0 : AROUND
  const after = isLast ? 0 : AROUND
  if (words.length <= before + after + 1) return [{ kind: 'same', text }]
  const pieces: DiffPiece[] = [{ kind: 'left-out', text: '… ' }]
  if (before > 0) pieces.unshift({ kind: 'same', text: words.slice(0, before).join('') })
  if (after > 0) pieces.push({ kind: 'same', text: words.slice(-after).join('') })
  return pieces
}

/** The pieces in reading order; long stretches that stayed are left out. Empty where nothing changed. */
export function wordDiff(was: string, now: string): readonly DiffPiece[] {
  const pieces = gather(compare(wordsOf(was), wordsOf(now)))
  if (pieces.every(({ kind }) => kind === 'same')) return []
  return pieces.flatMap((piece, at) =>
    piece.kind === 'same' ? shorten(piece.text, at === 0, at === pieces.length - 1) : [piece],
  )
}
