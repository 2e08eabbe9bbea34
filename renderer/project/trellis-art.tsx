import styles from './trellis-art.module.css'
import { growVine } from './vines.ts'

const vines = [
  growVine({ x: 128, y: 812 }, 385, 44, 0.6),
  growVine({ x: 262, y: 812 }, 470, 52, 2.4),
  growVine({ x: 402, y: 812 }, 318, 46, 4.1),
]

/** A garden lattice at dusk, with three vines. */
export function TrellisArt() {
  return (
    <svg
      className={styles['art']}
      viewBox="0 0 520 800"
      preserveAspectRatio="xMidYMax slice"
      aria-hidden="true"
    >
      <defs>
        <pattern id="slats" width="72" height="72" patternUnits="userSpaceOnUse">
          <path className={styles['under']} d="M-4 -4 76 76M-4 68 4 76M68 -4 76 4" />
          <path className={styles['over']} d="M76 -4-4 76M4 -4-4 4M76 68 68 76" />
          <circle className={styles['nail']} cx="36" cy="36" r="1.6" />
        </pattern>
        <linearGradient id="dusk" x1="0" y1="0" x2="0" y2="1">
          <stop offset="0.05" stopColor="#1c2423" stopOpacity="1" />
          <stop offset="0.5" stopColor="#1c2423" stopOpacity="0.35" />
          <stop offset="1" stopColor="#1c2423" stopOpacity="0" />
        </linearGradient>
      </defs>
      <rect width="520" height="800" fill="url(#slats)" />
      <rect width="520" height="800" fill="url(#dusk)" />
      {vines.map(({ stem, tendril, leaves }) => (
        <g key={stem} className={styles['vine']}>
          <path className={styles['stem']} d={stem} />
          <path className={styles['tendril']} d={tendril} />
          {leaves.map(({ x, y, turn, size, tone }) => (
            <g key={`${x} ${y}`} transform={`translate(${x} ${y}) rotate(${turn}) scale(${size})`}>
              <path
                className={styles['leaf']}
                data-tone={tone}
                d="M0 0C6-9 18-12 31 0 18 11 6 9 0 0Z"
              />
              <path className={styles['vein']} d="M3 0H25M9 0l5-4M15 0l5-4M10 0l5 4M16 0l5 4" />
            </g>
          ))}
        </g>
      ))}
    </svg>
  )
}
