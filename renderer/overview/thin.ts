/** Which look-fors stand on little. Pure. */
import type { Sector, Slat } from './wheel/model.ts'
import { isThin } from '../../core/analysis/weight.ts'

export interface ThinLookFor {
  /** The dimension whose sector shows it. */
  readonly sectorId: string
  readonly slat: Slat
}

/** Thin look-fors, those with some evidence first, thinnest first within. */
export function thinOf(sectors: readonly Sector[]): readonly ThinLookFor[] {
  const all = sectors.flatMap((sector) =>
    sector.slats.map((slat) => ({ sectorId: sector.node.id, slat })),
  )
  const codings = ({ slat }: ThinLookFor): number => slat.weight.codings
  return all
    .filter(({ slat }) => isThin(slat.weight))
    .toSorted((a, b) => {
      const none = Number(codings(a) === 0) - Number(codings(b) === 0)
      return none === 0 ? codings(a) - codings(b) : none
    })
}
