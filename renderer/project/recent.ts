import { useQuery, type UseQueryResult } from '@tanstack/react-query'
import type { AppError } from '../../core/errors.ts'
import type { OutputOf } from '../query.ts'
import { useSession } from '../session.ts'

export type Recent = OutputOf<'project', 'recent'>

/** Projects opened before. Asking the key store takes a moment, so the engine answers it as an action. */
export function useRecent(): UseQueryResult<Recent, AppError> {
  const { clients } = useSession()
  return useQuery<Recent, AppError>({
    queryKey: ['project', 'recent', {}],
    queryFn: () => clients.project.recent({}),
    staleTime: 0,
  })
}
