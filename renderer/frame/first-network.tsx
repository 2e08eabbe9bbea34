import { Button } from '@mantine/core'
import { IconPlus } from '@tabler/icons-react'
import { runCommand } from '../commands.ts'
import { EmptyState } from '../look/empty-state.tsx'
import { firstWords } from './words.ts'

/** An open project without a network: the one next step. */
export function FirstNetwork() {
  return (
    <EmptyState
      level={1}
      title={firstWords.title}
      action={
        <Button
          leftSection={<IconPlus size={16} aria-hidden />}
          onClick={() => runCommand('frame.network')}
        >
          {firstWords.action}
        </Button>
      }
    >
      <p>{firstWords.body}</p>
    </EmptyState>
  )
}
