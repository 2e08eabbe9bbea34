import type { Job, ScreenName } from '../screens.ts'

export const frameWords = {
  dismiss: 'Dismiss',
  jobs: {
    overview: 'Overview',
    collect: 'Collect',
    code: 'Code',
    judge: 'Judge',
    share: 'Share',
  } satisfies Record<Job, string>,
  screens: {
    overview: 'Overview',
    sources: 'Sources',
    note: 'Note',
    people: 'People and waves',
    read: 'Read',
    codebook: 'Codebook',
    matrix: 'Matrix',
    trajectories: 'Trajectories',
    report: 'Report',
  } satisfies Record<ScreenName, string>,
} as const
