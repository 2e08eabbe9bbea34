/** Which names a code can have. */
import type { Code } from '../../core/coding/contract.ts'

export type NameFault = 'blank' | 'taken'

/** What is wrong with the name among the codes beside it; null where nothing is. `own` is the code that is named so. */
export function nameFault(
  name: string,
  codes: readonly Pick<Code, 'id' | 'name' | 'parentId'>[],
  { parentId, own = null }: Pick<Code, 'parentId'> & { readonly own?: Code['id'] | null },
): NameFault | null {
  const meant = name.trim()
  if (meant === '') return 'blank'
  const isTaken = codes.some(
    (code) => code.id !== own && code.parentId === parentId && code.name === meant,
  )
  return isTaken ? 'taken' : null
}
