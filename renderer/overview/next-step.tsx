/** Where there is no evidence yet: what comes next, and a way to it. */
import { Button } from '@mantine/core'
import { runCommand } from '../commands.ts'
import { hashHref } from '../location.ts'
import { EmptyState } from '../look/empty-state.tsx'
import { counted } from '../analysis/words.ts'
import type { Overview } from './use-overview.ts'
import { emptyWords } from './words.ts'

export type Step = 'waves' | 'sources' | 'codings'

/** What a network lacks first; null where it has evidence. */
export function nextStep({ waves, totals, data, network }: Overview): Step | null {
  if (data === null || totals === null || network?.readOnly === true) return null
  if (totals.codings > 0 || data.ratings.length > 0) return null
  if (waves.length === 0) return 'waves'
  return totals.sources === 0 ? 'sources' : 'codings'
}

export function NextStep({ step, sources }: { readonly step: Step; readonly sources: number }) {
  if (step === 'codings') {
    const words = emptyWords.noCodings(counted(sources, 'source'))
    return (
      <EmptyState
        title={words.title}
        action={
          <Button component="a" href={hashHref('/code')}>
            {words.action}
          </Button>
        }
      >
        <p>{words.body}</p>
      </EmptyState>
    )
  }
  if (step === 'waves') {
    const words = emptyWords.noWaves
    return (
      <EmptyState
        title={words.title}
        action={
          <Button component="a" href={hashHref('/collect/people')}>
            {words.action}
          </Button>
        }
      >
        <p>{words.body}</p>
      </EmptyState>
    )
  }
  const words = emptyWords.noSources
  return (
    <EmptyState
      title={words.title}
      action={
        <>
          <Button onClick={() => runCommand('frame.note')}>{words.note}</Button>
          <Button variant="default" component="a" href={hashHref('/collect')}>
            {words.bring}
          </Button>
        </>
      }
    >
      <p>{words.body}</p>
    </EmptyState>
  )
}
