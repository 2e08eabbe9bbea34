/** Where there is no evidence yet: what comes next, and a way to it. */
import { Button } from '@mantine/core'
import { runCommand } from '../commands.ts'
import { hashHref } from '../location.ts'
import { EmptyState } from '../look/empty-state.tsx'
import { counted } from '../analysis/words.ts'
import type { Overview } from './use-overview.ts'
import { emptyWords } from './words.ts'

export type Step = 'waves' | 'sources' | 'codings' | 'ties'

/** What a network lacks first; null where it has evidence, or is not ours to fill. */
export function nextStep(found: {
  readonly waves: number
  readonly sources: number
  readonly codings: number
  /** Whether any coding's code is tied to a node of the framework. */
  readonly tied: boolean
  readonly ratings: number
  readonly readOnly: boolean
}): Step | null {
  if (found.readOnly || found.ratings > 0) return null
  if (found.codings > 0) return found.tied ? null : 'ties'
  if (found.waves === 0) return 'waves'
  return found.sources === 0 ? 'sources' : 'codings'
}

/** The step for what the overview knows; none until it knows. */
export function stepOf({ waves, everything, data, network, tied }: Overview): Step | null {
  if (data === null || everything === null || tied === null) return null
  return nextStep({
    waves: waves.length,
    sources: everything.sources,
    codings: everything.codings,
    tied,
    ratings: data.ratings.length,
    readOnly: network?.readOnly === true,
  })
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
  if (step === 'ties') {
    const words = emptyWords.noTies
    return (
      <EmptyState
        title={words.title}
        action={
          <Button component="a" href={hashHref('/codebook')}>
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
