/** Numbers evidence in the order in which it is cited, and remembers where. */
import type { Passage } from '../coding/contract.ts'

export interface TrailRow {
  readonly number: number
  readonly passage: Passage
  /** Numbers of the sections that cite it, in order. */
  readonly sections: readonly string[]
}

export interface Trail {
  /** The E-number of a passage, cited in this section. */
  readonly cite: (passage: Passage, section: string) => number
  readonly rows: () => readonly TrailRow[]
}

export function openTrail(): Trail {
  const rows = new Map<string, { number: number; passage: Passage; sections: string[] }>()
  const cite = (passage: Passage, section: string): number => {
    const known = rows.get(passage.coding.id)
    if (known !== undefined) {
      if (!known.sections.includes(section)) known.sections.push(section)
      return known.number
    }
    const number = rows.size + 1
    rows.set(passage.coding.id, { number, passage, sections: [section] })
    return number
  }
  return { cite, rows: () => [...rows.values()] }
}
