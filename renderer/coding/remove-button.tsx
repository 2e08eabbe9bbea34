/** Removes the chosen codes, and says why where it cannot. */
import { Button, Tooltip } from '@mantine/core'
import { IconTrash } from '@tabler/icons-react'
import { reasons } from '../reasons.ts'
import type { CodeActions } from './codebook-actions.ts'
import { codeWords } from './codebook-words.ts'

/** A button that can be reached and heard although it does nothing now, so that its reason is. */
export function standing(reason: string | null, run: () => void) {
  if (reason === null) return { onClick: run }
  return {
    'data-disabled': true,
    'aria-disabled': true,
    'aria-description': reason,
    title: reason,
    onClick: (event: { preventDefault: () => void }) => event.preventDefault(),
  } as const
}

export function RemoveButton({
  actions,
  size = 'sm',
}: {
  readonly actions: CodeActions
  readonly size?: 'xs' | 'sm'
}) {
  const reason = actions.canRemove ? null : reasons.codeKeepsItsOwn
  const { title, ...rest } = { title: undefined, ...standing(reason, actions.remove) }
  return (
    <Tooltip label={title} disabled={title === undefined} multiline maw={280} withArrow>
      <Button
        size={size}
        variant="default"
        leftSection={<IconTrash size={15} stroke={1.8} aria-hidden />}
        {...rest}
      >
        {codeWords.remove}
      </Button>
    </Tooltip>
  )
}
