import type { KeyboardEvent } from 'react'
import { enough } from '../../../core/analysis/weight.ts'
import { wheelWords } from '../words.ts'
import { colorOf } from './colors.ts'
import { arcPath, labelPath, sectorPath } from './geometry.ts'
import { labelOf } from './label.ts'
import { slatHeight, type Sector } from './model.ts'
import { rings, type Direction } from './places.ts'
import { SlatShape } from './slat-shape.tsx'
import styles from './wheel.module.css'

const keys: Readonly<Record<string, Direction>> = {
  ArrowRight: 'next',
  ArrowLeft: 'previous',
  ArrowUp: 'outward',
  ArrowDown: 'inward',
}

function nameOf(sector: Sector): string {
  const { node, level, weight, slats } = sector
  const contradictedBy = slats.filter((slat) => slat.contradicts).map((slat) => slat.node.label)
  const { supports, counters, kinds } = weight
  return wheelWords.sector({
    name: node.label,
    level,
    insufficient: sector.rating?.insufficient === true,
    supports,
    counters,
    kinds: kinds.length,
    contradictedBy,
  })
}

function SectorLabel({ sector, scope }: { readonly sector: Sector; readonly scope: string }) {
  const { place, node, level } = sector
  const { labelAt, labelSize } = rings[place.ring]
  const id = `${scope}-label-${place.nodeId}`
  const label = labelOf(node, place, level, sector.rating?.insufficient)
  return (
    <>
      <path id={id} d={labelPath(labelAt, place.from, place.to, labelSize)} fill="none" />
      <text
        className={styles['label']}
        data-ring={place.ring}
        fontSize={labelSize}
        aria-hidden="true"
      >
        <textPath href={`#${id}`} startOffset="50%" textAnchor="middle">
          <tspan className={styles['name']}>{label.name}</tspan>
          <tspan dx={5} className={styles['rating']}>
            {label.rating}
          </tspan>
        </textPath>
      </text>
    </>
  )
}

function Slats({ sector, scope }: { readonly sector: Sector; readonly scope: string }) {
  const { arc, level, slats } = sector
  const { inner, outer, from, to } = arc
  return (
    <>
      {slats.map((slat, index) => (
        <SlatShape key={slat.node.id} slat={slat} level={level} scope={scope} divided={index > 0} />
      ))}
      {outer - inner > 20 && (
        <path
          d={arcPath(inner + (outer - inner) * slatHeight(enough), from, to)}
          className={styles['thin']}
        />
      )}
    </>
  )
}

/** One dimension of the wheel: a choice among all of them. */
export function SectorShape({
  sector,
  scope,
  selected,
  onSelect,
  onWalk,
}: {
  readonly sector: Sector
  readonly scope: string
  readonly selected: boolean
  readonly onSelect: (nodeId: string) => void
  readonly onWalk: (direction: Direction) => void
}) {
  const { arc, level, node } = sector
  const press = (event: KeyboardEvent): void => {
    const direction = keys[event.key]
    const modified = event.ctrlKey || event.metaKey || event.altKey || event.shiftKey
    if (modified || (direction === undefined && event.key !== ' ')) return
    event.preventDefault()
    if (direction === undefined) onSelect(node.id)
    else onWalk(direction)
  }
  return (
    <g
      role="radio"
      aria-checked={selected}
      aria-label={nameOf(sector)}
      tabIndex={selected ? 0 : -1}
      data-node={node.id}
      data-rated={level !== null}
      className={styles['sector']}
      onClick={() => onSelect(node.id)}
      onKeyDown={press}
    >
      <path d={sectorPath(arc)} className={styles['sheet']} />
      {level !== null && (
        <path d={sectorPath(arc)} className={styles['ground']} fill={colorOf(level)} />
      )}
      <Slats sector={sector} scope={scope} />
      <path d={sectorPath(arc)} className={styles['outline']} />
      <SectorLabel sector={sector} scope={scope} />
    </g>
  )
}
