import { errorWords } from '../../core/error-words.ts'
import type { Saved } from '../saved.ts'
import { frameWords } from './words.ts'

export type SavedState = 'bad' | 'busy' | 'good'

/** What may truthfully be said about saving. */
export function savedSentence(
  saved: Saved,
  before: string | null,
): { readonly state: SavedState; readonly words: string } {
  if (!saved.connected) return { state: 'bad', words: frameWords.notConnected }
  if (saved.pending > 0) return { state: 'busy', words: frameWords.saving }
  if (saved.failure !== null)
    return { state: 'bad', words: frameWords.notSaved(errorWords[saved.failure].happened) }
  const at = saved.at ?? before
  return { state: 'good', words: at === null ? frameWords.savedBefore : frameWords.saved(at) }
}
