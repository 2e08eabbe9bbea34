/** Every page by its place; each is fetched when it is first needed. */
import { lazy, type ComponentType, type LazyExoticComponent } from 'react'

export type Job = 'overview' | 'collect' | 'code' | 'judge' | 'share'

export interface Screen {
  /** wouter's pattern. */
  readonly path: string
  readonly job: Job
  /** Key of the words for its tab and its title. */
  readonly name: ScreenName
  /** Where its tab leads; null where it has none. */
  readonly tab: string | null
  readonly page: LazyExoticComponent<ComponentType>
}

export type ScreenName =
  | 'overview'
  | 'sources'
  | 'note'
  | 'people'
  | 'read'
  | 'search-coding'
  | 'codebook'
  | 'retrieve'
  | 'tables'
  | 'memos'
  | 'attributes'
  | 'matrix'
  | 'trajectories'
  | 'report'

const Overview = lazy(async () => ({
  default: (await import('./overview/overview-page.tsx')).OverviewPage,
}))
const Collect = lazy(async () => ({
  default: (await import('./source/collect-page.tsx')).CollectPage,
}))
const Note = lazy(async () => ({
  default: (await import('./attachment/note-screen.tsx')).NoteScreen,
}))
const People = lazy(async () => ({
  default: (await import('./memo/people-screen.tsx')).PeopleScreen,
}))
const Attributes = lazy(async () => ({
  default: (await import('./attribute/attributes-page.tsx')).AttributesPage,
}))
const SearchCoding = lazy(async () => ({
  default: (await import('./coding/search-page.tsx')).SearchPage,
}))
const Desk = lazy(async () => ({ default: (await import('./coding/desk-page.tsx')).DeskPage }))
const Codebook = lazy(async () => ({
  default: (await import('./coding/codebook-page.tsx')).CodebookPage,
}))
const Memos = lazy(async () => ({
  default: (await import('./memo/memos-page.tsx')).MemosPage,
}))
const Retrieve = lazy(async () => ({
  default: (await import('./retrieval/retrieve-page.tsx')).RetrievePage,
}))
const Tables = lazy(async () => ({
  default: (await import('./retrieval/tables-page.tsx')).TablesPage,
}))
const Judge = lazy(async () => ({ default: (await import('./rating/judge-page.tsx')).JudgePage }))
const Trajectories = lazy(async () => ({
  default: (await import('./rating/trajectories-page.tsx')).TrajectoriesPage,
}))
const Report = lazy(async () => ({
  default: (await import('./report/report-page.tsx')).ReportPage,
}))

export const screens: readonly Screen[] = [
  { path: '/overview', job: 'overview', name: 'overview', tab: null, page: Overview },
  { path: '/collect', job: 'collect', name: 'sources', tab: '/collect', page: Collect },
  { path: '/collect/people', job: 'collect', name: 'people', tab: '/collect/people', page: People },
  {
    path: '/collect/attributes',
    job: 'collect',
    name: 'attributes',
    tab: '/collect/attributes',
    page: Attributes,
  },
  { path: '/collect/note/:sourceId', job: 'collect', name: 'note', tab: null, page: Note },
  { path: '/code', job: 'code', name: 'read', tab: '/code', page: Desk },
  {
    path: '/code-by-search',
    job: 'code',
    name: 'search-coding',
    tab: '/code-by-search',
    page: SearchCoding,
  },
  { path: '/code/:sourceId', job: 'code', name: 'read', tab: null, page: Desk },
  { path: '/codebook', job: 'code', name: 'codebook', tab: '/codebook', page: Codebook },
  { path: '/memos', job: 'code', name: 'memos', tab: '/memos', page: Memos },
  { path: '/retrieve', job: 'code', name: 'retrieve', tab: '/retrieve', page: Retrieve },
  { path: '/retrieve/tables', job: 'code', name: 'tables', tab: '/retrieve/tables', page: Tables },
  { path: '/judge', job: 'judge', name: 'matrix', tab: '/judge', page: Judge },
  {
    path: '/judge/trajectories',
    job: 'judge',
    name: 'trajectories',
    tab: '/judge/trajectories',
    page: Trajectories,
  },
  { path: '/share', job: 'share', name: 'report', tab: null, page: Report },
]
