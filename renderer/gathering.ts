/** What other windows change, a breath at a time: the first at once, and what follows closely together. */
import type { FeatureName } from '../core/api.ts'

/** Between two looks at what others did, in milliseconds. */
export const breath = 250

export interface Gathering {
  readonly add: (features: readonly FeatureName[]) => void
}

/** `after` runs once after so many milliseconds. */
export function createGathering(
  after: (milliseconds: number, run: () => void) => unknown,
  look: (features: ReadonlySet<FeatureName>) => void,
): Gathering {
  let gathered = new Set<FeatureName>()
  let isResting = false
  const next = (): void => {
    isResting = gathered.size > 0
    if (!isResting) return
    const features = gathered
    gathered = new Set()
    after(breath, next)
    look(features)
  }
  return {
    add: (features) => {
      for (const feature of features) gathered.add(feature)
      if (!isResting) next()
    },
  }
}
