/** Which series of ratings the published table shows, blanks left out, each with the label it was given there. */
import type { Level } from '../values.ts'
import type { TrajectoryLabel } from './contract.ts'

export interface PublishedSeries {
  readonly levels: readonly Level[]
  readonly label: TrajectoryLabel
}

/** The distinct series behind the eleven rows of the 2024 session's two tables. */
export const publishedSeries: readonly PublishedSeries[] = [
  { levels: [1, 3, 5], label: 'Much improved' },
  { levels: [1, 5, 5, 5], label: 'Much improved' },
  { levels: [3, 3, 5, 5], label: 'Improved' },
  { levels: [3, 5, 5], label: 'Improved' },
  { levels: [5, 4, 4, 5], label: 'Consistent Strength' },
  { levels: [2, 3, 1], label: 'Declined' },
  { levels: [1, 1, 1], label: 'Stagnant' },
  { levels: [2, 1, 1], label: 'Stagnant' },
  { levels: [1, 1], label: 'Stagnant' },
]

/** True where the table shows exactly these ratings in this order, and under this label. */
export function isPublished(rated: readonly Level[], label: TrajectoryLabel): boolean {
  const key = rated.join()
  return publishedSeries.some((series) => series.levels.join() === key && series.label === label)
}
