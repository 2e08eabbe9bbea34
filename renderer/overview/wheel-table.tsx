/** The wheel for those who read tables. */
import { isThin } from '../../core/analysis/weight.ts'
import { kindWords } from '../analysis/words.ts'
import { LevelName } from '../look/level-name.tsx'
import type { Sector } from './wheel/model.ts'
import { tableWords } from './words.ts'
import styles from './wheel-table.module.css'

function listed(names: readonly string[]): string {
  return names.length === 0 ? tableWords.nothing : names.join(', ')
}

function Row({
  sector,
  selected,
  onSelect,
}: {
  readonly sector: Sector
  readonly selected: boolean
  readonly onSelect: (nodeId: string) => void
}) {
  const { node, level, weight, slats } = sector
  const thin = slats.filter((slat) => isThin(slat.weight)).map((slat) => slat.node.shortLabel)
  const against = slats.filter((slat) => slat.contradicts).map((slat) => slat.node.shortLabel)
  return (
    <tr data-selected={selected}>
      <th scope="row">
        <button type="button" aria-pressed={selected} onClick={() => onSelect(node.id)}>
          {node.label}
        </button>
      </th>
      <td>
        <LevelName level={level} />
      </td>
      <td data-number>{weight.supports}</td>
      <td data-number>{weight.counters}</td>
      <td data-number>{weight.mixed}</td>
      <td>{listed(weight.kinds.map((kind) => kindWords[kind].title))}</td>
      <td>{listed(thin)}</td>
      <td>{listed(against)}</td>
    </tr>
  )
}

export function WheelTable({
  sectors,
  selected,
  wave,
  onSelect,
}: {
  readonly sectors: readonly Sector[]
  readonly selected: string
  readonly wave: string
  readonly onSelect: (nodeId: string) => void
}) {
  const heads = [tableWords.for, tableWords.against, tableWords.mixed]
  return (
    <div className={styles['frame']}>
      <table className={styles['table']}>
        <caption className="unseen">{tableWords.caption(wave)}</caption>
        <thead>
          <tr>
            <th scope="col">{tableWords.dimension}</th>
            <th scope="col">{tableWords.rating}</th>
            {heads.map((head) => (
              <th key={head} scope="col" data-number>
                {head}
              </th>
            ))}
            <th scope="col">{tableWords.kinds}</th>
            <th scope="col">{tableWords.thin}</th>
            <th scope="col">{tableWords.contradicted}</th>
          </tr>
        </thead>
        <tbody>
          {sectors.map((sector) => (
            <Row
              key={sector.node.id}
              sector={sector}
              selected={sector.node.id === selected}
              onSelect={onSelect}
            />
          ))}
        </tbody>
      </table>
    </div>
  )
}
