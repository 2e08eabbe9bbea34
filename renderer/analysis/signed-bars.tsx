import styles from './signed-bars.module.css'

export interface SignedRow {
  readonly key: string
  readonly label: string
  readonly supports: number
  readonly counters: number
}

function share(count: number, of: number): string {
  return `${count === 0 ? 0 : Math.max(1.5, (count / Math.max(of, 1)) * 100)}%`
}

/** Codings for and against, a row each, either side of one axis and on one scale. */
export function SignedBars({ rows }: { readonly rows: readonly SignedRow[] }) {
  const against = Math.max(...rows.map((row) => row.counters), 0)
  const all = Math.max(...rows.map((row) => row.supports), 0)
  const left = Math.max(0.18, Math.min(0.5, against / Math.max(against + all, 1)))
  const scale = Math.max(against / left, all / (1 - left), 1)
  return (
    <table className={styles['bars']}>
      <tbody>
        {rows.map(({ key, label, supports, counters }) => (
          <tr key={key}>
            <th scope="row">{label}</th>
            <td className={styles['against']} style={{ width: `${left * 66}%` }}>
              <span className={styles['lane']}>
                {counters > 0 && <span>−{counters}</span>}
                <span
                  className={styles['bar']}
                  data-measure
                  data-empty={counters === 0}
                  style={{ width: share(counters, scale * left * 1.45) }}
                />
              </span>
            </td>
            <td className={styles['for']}>
              <span className={styles['lane']}>
                <span
                  className={styles['bar']}
                  data-measure
                  data-empty={supports === 0}
                  style={{ width: share(supports, scale * (1 - left) * 1.3) }}
                />
                {supports > 0 && <span>+{supports}</span>}
                {supports + counters === 0 && <span className={styles['none']}>0</span>}
              </span>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
