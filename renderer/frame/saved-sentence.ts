import { errorWords } from '../../core/error-words.ts'
import { isWaiting, troubleOf, type Saved } from '../saved.ts'
import { frameWords } from './words.ts'

export type SavedState = 'bad' | 'busy' | 'good'

/** What may truthfully be said about saving. */
export function savedSentence(
  saved: Saved,
  before: string | null,
): { readonly state: SavedState; readonly words: string } {
  if (!saved.connected) return { state: 'bad', words: frameWords.notConnected }
  const trouble = troubleOf(saved)
  if (trouble !== null)
    return { state: 'bad', words: frameWords.notSaved(errorWords[trouble].happened) }
  if (isWaiting(saved)) return { state: 'busy', words: frameWords.saving }
  const at = saved.at ?? before
  return { state: 'good', words: at === null ? frameWords.savedBefore : frameWords.saved(at) }
}
