/** A paragraph's words under the hands, while the paragraph itself goes on changing. Pure. */

export interface Typing {
  readonly text: string
  /** What was handed over last, or taken over from the paragraph. */
  readonly saved: string
  /** The paragraph as it was seen last. */
  readonly seen: string
  /** Texts that were handed over and not seen in the paragraph yet. */
  readonly handed: readonly string[]
  /** The paragraph did not take the words: they stay until the person decides. */
  readonly isKept: boolean
}

export function beginTyping(block: string, kept: string | null): Typing {
  return { text: kept ?? block, saved: block, seen: block, handed: [], isKept: kept !== null }
}

export function typed(typing: Typing, text: string): Typing {
  return { ...typing, text }
}

export function handedOver(typing: Typing, text: string): Typing {
  return { ...typing, saved: text, handed: [...typing.handed, text] }
}

/** The words that the paragraph refused, and whatever was typed behind them. */
function refused(typing: Typing, block: string, kept: string): Typing {
  const text = typing.isKept || typing.text !== typing.saved ? typing.text : kept
  return { ...typing, text, seen: block, handed: [], isKept: true }
}

/** How it stands with the paragraph and what it refused: our own words coming back change nothing, and what is typed stays. */
export function noticed(typing: Typing, block: string, kept: string | null): Typing {
  if (block === typing.seen && typing.isKept === (kept !== null)) return typing
  if (kept !== null) return refused(typing, block, kept)
  if (typing.isKept) return { ...typing, saved: typing.text, seen: block, isKept: false }
  const own = typing.handed.indexOf(block)
  if (own >= 0) return { ...typing, seen: block, handed: typing.handed.slice(own + 1) }
  const seen = { ...typing, seen: block, handed: [] }
  return typing.text === typing.saved ? { ...seen, text: block, saved: block } : seen
}
