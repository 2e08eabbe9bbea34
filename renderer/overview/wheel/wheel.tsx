/** The framework as a living picture: colour is the rating, height the evidence, texture its kinds of source. */
import { useEffect, useId, useRef } from 'react'
import { wheelWords } from '../words.ts'
import { sectorPath } from './geometry.ts'
import { Hatches } from './hatches.tsx'
import type { Sector } from './model.ts'
import { neighbour, type Direction } from './places.ts'
import { SectorShape } from './sector-shape.tsx'
import styles from './wheel.module.css'

function Heart() {
  return (
    <g className={styles['heart']} aria-hidden="true">
      <circle r={19} />
      <g transform="translate(-10 -10) scale(0.625)">
        <path d="M3 3l7 7M29 3l-7 7M3 29l7-7M29 29l-7-7M16 4.5l6.5 6.5M16 4.5L9.5 11M16 27.5l6.5-6.5M16 27.5L9.5 21M4.5 16L11 9.5M4.5 16l6.5 6.5M27.5 16L21 9.5M27.5 16L21 22.5" />
      </g>
    </g>
  )
}

/** Where walking arrives: around in walking order, or one ring in or out. */
export function walkTo(
  sectors: readonly Sector[],
  from: string,
  direction: Direction,
): string | null {
  return neighbour(
    sectors.map((sector) => sector.place),
    from,
    direction,
  )
}

export function Wheel({
  sectors,
  selected,
  turn,
  onSelect,
}: {
  readonly sectors: readonly Sector[]
  readonly selected: string
  /** Changes where another wave is shown, which cross-fades. */
  readonly turn: string
  readonly onSelect: (nodeId: string) => void
}) {
  const scope = useId()
  const drawing = useRef<SVGSVGElement>(null)
  useEffect(() => {
    if (drawing.current?.contains(document.activeElement) !== true) return
    drawing.current.querySelector<SVGGElement>('[aria-checked="true"]')?.focus()
  }, [selected])
  const walk = (direction: Direction): void => {
    const next = walkTo(sectors, selected, direction)
    if (next !== null) onSelect(next)
  }
  const chosen = sectors.find((sector) => sector.node.id === selected)
  return (
    <svg
      ref={drawing}
      className={styles['wheel']}
      viewBox="-280 -280 560 560"
      role="radiogroup"
      aria-label={wheelWords.name}
    >
      <Hatches scope={scope} />
      <g key={turn} className={styles['turn']} role="presentation">
        {sectors.map((sector) => (
          <SectorShape
            key={sector.node.id}
            sector={sector}
            scope={scope}
            selected={sector.node.id === selected}
            onSelect={onSelect}
            onWalk={walk}
          />
        ))}
      </g>
      {chosen !== undefined && (
        <path d={sectorPath(chosen.arc)} className={styles['selected']} aria-hidden="true" />
      )}
      <Heart />
    </svg>
  )
}
