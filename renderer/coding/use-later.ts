/** What stands beside the text follows it when there is time: a coding is painted first. */
import { useDeferredValue } from 'react'
import type { DeskData } from './use-desk-data.ts'

/** The data as they are, or as they were a moment ago; never those of other words than the text shows. */
export function useLater(data: DeskData): DeskData {
  const later = useDeferredValue(data)
  return later.map === data.map ? later : data
}
