/** Which dimension the overview is about; it stands in the address, so that going back finds it again. */
import { useCallback } from 'react'
import { navigate, useHashSearch } from '../location.ts'
import type { Sector } from './wheel/model.ts'

/** Where nothing was chosen: what is contradicted, else what is rated, else the first. */
export function firstToShow(sectors: readonly Sector[]): Sector | null {
  return (
    sectors.find((sector) => sector.slats.some((slat) => slat.contradicts)) ??
    sectors.find((sector) => sector.level !== null) ??
    sectors[0] ??
    null
  )
}

export function useChosenSector(
  sectors: readonly Sector[],
): readonly [Sector | null, (nodeId: string) => void] {
  const wanted = new URLSearchParams(useHashSearch()).get('node')
  const chosen = sectors.find((sector) => sector.node.id === wanted) ?? firstToShow(sectors)
  const choose = useCallback(
    (nodeId: string) => navigate(`/overview?node=${encodeURIComponent(nodeId)}`, { replace: true }),
    [],
  )
  return [chosen, choose]
}
