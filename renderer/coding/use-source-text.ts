/** The text of a source, never asked for again while corrections of it are on their way: the answer would be the text of before. */
import { useQuery } from '@tanstack/react-query'
import type { AppError } from '../../core/errors.ts'
import type { SourceId } from '../../core/ids.ts'
import type { SourceText } from '../../core/source/contract.ts'
import { asking } from '../query.ts'
import { useSession } from '../session.ts'
import { editQueueOf } from './use-editing.ts'

export function useSourceText(sourceId: SourceId) {
  const session = useSession()
  const { queryKey, queryFn } = asking(session.call, 'source', 'get', { sourceId })
  return useQuery<SourceText, AppError>({
    queryKey,
    queryFn: () => editQueueOf(session, sourceId).ask(queryFn),
  })
}
