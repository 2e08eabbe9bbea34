/** A project with a coded passage and memos, for tests. */
import type { CodeId, CodingId, MemoId } from '../../core/ids.ts'
import type { MemoKind, MemoService, Target } from '../../core/memo/contract.ts'
import { codingProject, span, type CodingProject } from '../coding/fixture.ts'
import { frameworkService } from '../framework/service.ts'
import { memoService } from './service.ts'

export interface MemoProject {
  readonly project: CodingProject
  readonly memo: MemoService
  readonly coding: CodingId
  /** Its code, named Kindness. */
  readonly code: CodeId
  /** Files made, the last one last. */
  readonly handed: readonly Uint8Array[]
  readonly write: (title: string, text?: string, targets?: Target[], kind?: MemoKind) => MemoId
  readonly titles: (filter?: Partial<Parameters<MemoService['list']>[0]>) => string[]
}

export function memoProject(): MemoProject {
  const project = codingProject()
  const handed: Uint8Array[] = []
  const outgoing = (_name: string, bytes: Uint8Array): string => `ticket-${handed.push(bytes)}`
  const framework = frameworkService(project.work)
  const memo = memoService(project.work, { framework, files: { outgoing } })
  const { sourceId, blocks } = project
  const passage = span(blocks[0], 0, blocks[0], 24)
  const made = project.command(() =>
    project.coding.addWithNewCode({
      sourceId,
      span: passage,
      direction: 'supports',
      name: 'Kindness',
    }),
  )
  return {
    project,
    memo,
    handed,
    coding: made.codingId,
    code: made.codeId,
    write: (title, text = '', targets = [], kind = 'memo') =>
      project.command(() => memo.add({ kind, title, text, targets })).memoId,
    titles: (filter = {}) =>
      memo
        .list({ kind: 'memo', words: '', linkedTo: null, coderId: null, ...filter })
        .map(({ title }) => title),
  }
}
