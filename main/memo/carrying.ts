/** Memos follow what they are about where two of them become one. */
import type { TargetKind } from '../../core/memo/contract.ts'
import type { Database } from '../database/connection.ts'
import { moveLinks } from './repository.ts'

/** What is linked to the one is linked to the other from now on, also by memos that the coder may not know of. */
export function carryLinks(
  db: Database,
  kind: TargetKind,
  ends: { readonly from: string; readonly to: string },
): void {
  moveLinks(db, kind, ends)
}
