import type { FrameworkNode } from '../../core/framework/contract.ts'
import { DirectionSign } from '../look/direction-sign.tsx'
import styles from './look-for-list.module.css'
import panel from './dimension-panel.module.css'
import type { Sector, Slat } from './wheel/model.ts'
import { panelWords } from './words.ts'

/** A few words of what one would see or hear. */
function sign({ lookFors, definition }: FrameworkNode): string {
  return lookFors.observation[0] ?? lookFors.interview[0] ?? lookFors.artifact[0] ?? definition
}

function SlatSign({ slat, sector }: { readonly slat: Slat; readonly sector: Sector }) {
  return (
    <span
      className={styles['slat']}
      data-measure
      data-level={sector.level ?? 'none'}
      aria-hidden="true"
    >
      <span
        data-kinds={Math.min(slat.weight.kinds.length, 3)}
        style={{ width: `${slat.height * 100}%` }}
      />
    </span>
  )
}

function Counts({ slat }: { readonly slat: Slat }) {
  const { supports, counters, mixed, codings } = slat.weight
  return (
    <span className={styles['counts']}>
      {codings === 0 && <span className={styles['none']}>0</span>}
      {supports > 0 && <span data-side="for">+{supports}</span>}
      {counters > 0 && <span data-side="against">−{counters}</span>}
      {mixed > 0 && <span>~{mixed}</span>}
    </span>
  )
}

/** Everything that the framework says one may look for in a dimension without indicators of its own. */
function WhatToLookFor({ node }: { readonly node: FrameworkNode }) {
  const { observation, interview, artifact, counter } = node.lookFors
  const all = [...observation, ...interview, ...artifact]
  return (
    <ul className={styles['signs']}>
      {all.map((text) => (
        <li key={text}>
          <DirectionSign direction="supports" />
          <span>{text}</span>
        </li>
      ))}
      {counter.map((text) => (
        <li key={text}>
          <DirectionSign direction="counters" />
          <span>{text}</span>
        </li>
      ))}
    </ul>
  )
}

/** The look-fors of a dimension, each with its slat and its counts; a click opens its passages. */
export function LookForList({
  sector,
  onOpen,
}: {
  readonly sector: Sector
  readonly onOpen: (nodeId: string) => void
}) {
  const own = sector.slats.length === 1 && sector.slats[0]?.node.id === sector.node.id
  return (
    <section>
      <div className={panel['head']}>
        <h3>{own ? panelWords.noLookFors : panelWords.lookFors}</h3>
      </div>
      {own ? (
        <WhatToLookFor node={sector.node} />
      ) : (
        <ul className={styles['list']}>
          {sector.slats.map((slat) => (
            <li key={slat.node.id}>
              <button type="button" onClick={() => onOpen(slat.node.id)}>
                <SlatSign slat={slat} sector={sector} />
                <span className={styles['name']}>
                  <strong>{slat.node.label}</strong> {sign(slat.node)}
                </span>
                <Counts slat={slat} />
              </button>
            </li>
          ))}
        </ul>
      )}
    </section>
  )
}
