/** What stands in texts made of memos. */
import type { MemoKind, TargetKind } from './contract.ts'

export const markdownWords = {
  titles: { memo: 'Memos', journal: 'Journal of the analysis' } satisfies Record<MemoKind, string>,
  onCodings: 'Memos on coded passages',
  files: { memo: 'memos.md', journal: 'journal.md' } satisfies Record<MemoKind, string>,
  writtenBy: (who: string, when: string) => `${who}, ${when}`,
  gone: 'no longer in this project',
  kinds: {
    project: 'Project',
    network: 'Network',
    wave: 'Wave',
    person: 'Person',
    node: 'Framework',
    source: 'Source',
    block: 'Passage',
    attachment: 'Attachment',
    code: 'Code',
    coding: 'Coded passage',
    memo: 'Memo',
    query: 'Query',
    rating: 'Rating',
    report: 'Report',
  } satisfies Record<TargetKind, string>,
} as const
