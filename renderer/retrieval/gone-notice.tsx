/** Says what a query names that is not there any more, and what that means for its answer. */
import type { Named } from '../../core/retrieval/contract.ts'
import { Callout } from '../look/callout.tsx'
import { goneWords as words } from './words.ts'

export function GoneNotice({ gone }: { readonly gone: Named['gone'] }) {
  if (gone.length === 0) return null
  const things = new Set(gone.map(({ kind, name }) => words.thing(kind, name)))
  return (
    <Callout title={words.title([...things])}>
      {gone.some(({ kind }) => kind === 'code') && `${words.code} `}
      {gone.some(({ kind }) => kind !== 'code') && `${words.limit} `}
      {words.wayOut}
    </Callout>
  )
}
