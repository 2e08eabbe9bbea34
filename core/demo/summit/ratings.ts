/** The eleven published rows (Carnegie Summit 2024, session 5D, lines 221–227 and 258–263): anonymous, in no order that means anything. */
import type { Level } from '../../values.ts'

export const summitYears = [2019, 2021, 2022, 2023] as const

export interface PublishedRow {
  readonly id: string
  /** One per year of `summitYears`; null where the table has a blank. */
  readonly levels: readonly (Level | null)[]
}

export const summitRows: readonly PublishedRow[] = [
  { id: 'MD1', levels: [3, 3, 5, 5] },
  { id: 'MD2', levels: [null, 3, 5, 5] },
  { id: 'MD3', levels: [5, 4, 4, 5] },
  { id: 'MD4', levels: [null, 1, 3, 5] },
  { id: 'MD5', levels: [1, 5, 5, 5] },
  { id: 'MD6', levels: [null, 3, 5, 5] },
  { id: 'LD1', levels: [null, 1, 1, 1] },
  { id: 'LD2', levels: [null, 2, 3, 1] },
  { id: 'LD3', levels: [null, 1, 1, 1] },
  { id: 'LD4', levels: [null, 2, 1, 1] },
  { id: 'LD5', levels: [null, null, 1, 1] },
]
