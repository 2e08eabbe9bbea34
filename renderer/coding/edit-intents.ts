/** What the hands want, said so that it can be done again on a text that has changed meanwhile. */
import type { BlockId } from '../../core/ids.ts'
import type { Block, SourceText } from '../../core/source/contract.ts'
import { replaceStep } from '../../core/source/diff-edit.ts'
import { mergeTyped } from '../../core/text/merge-typed.ts'
import { joinSteps, markSteps, savedSteps, splitSteps, type Typed } from './block-edits.ts'
import type { Intent } from './edit-queue.ts'

function blockIn(source: SourceText, id: BlockId): Block | undefined {
  return source.blocks.find((block) => block.id === id)
}

/** Saves what was typed, together with what another has corrected elsewhere in the paragraph. */
export function saveIntent(typed: Typed): Intent {
  return {
    typed,
    steps: (source) => {
      if (source === null) return savedSteps(typed)
      const now = blockIn(source, typed.block.id)?.text
      if (now === undefined) return null
      if (now === typed.saved) return savedSteps(typed)
      const merged = mergeTyped(typed.saved, typed.text, now)
      return merged === null ? null : replaceStep(typed.block.id, now, merged)
    },
  }
}

/** Changes speaker and time of a paragraph, whatever became of its words. */
export function markIntent(
  block: Block,
  next: { readonly speaker: string; readonly at: string },
): Intent {
  return {
    typed: null,
    steps: (source) => {
      const now = source === null ? block : blockIn(source, block.id)
      return now === undefined ? null : markSteps(now, next)
    },
  }
}

/** Cuts a paragraph at a caret (UTF-16), as long as it is the one that was seen. */
export function splitIntent(typed: Typed, caret: number, newId: BlockId): Intent {
  return {
    typed,
    steps: (source) => {
      const now = source === null ? typed.saved : blockIn(source, typed.block.id)?.text
      return now === typed.saved ? splitSteps(typed, caret, newId) : null
    },
  }
}

/** Makes one paragraph of two, as long as both are those that were seen; `typed` is the one under the hands. */
export function joinIntent(typed: Typed, lower: Typed, upper: Block): Intent {
  const isUpper = typed.block.id === upper.id
  const steps = [...(isUpper ? savedSteps(typed) : []), ...joinSteps(lower, upper)]
  const upperSaved = isUpper ? typed.saved : upper.text
  return {
    typed,
    steps: (source) => {
      if (source === null) return steps
      const at = source.blocks.findIndex(({ id }) => id === upper.id)
      const [first, second] = [source.blocks[at], source.blocks[at + 1]]
      const isSame =
        first?.text === upperSaved && second?.id === lower.block.id && second.text === lower.saved
      return isSame ? steps : null
    },
  }
}
