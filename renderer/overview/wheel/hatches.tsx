/** The wheel's textures: wide stripes for one kind of source, fine ones for two; absence in grey. */
import { levels } from '../../../core/rating/levels.ts'
import type { Level } from '../../../core/values.ts'
import { colorOf } from './colors.ts'

type Width = 'wide' | 'fine'

const steps: Readonly<Record<Width, { readonly size: number; readonly stroke: number }>> = {
  wide: { size: 7, stroke: 2.6 },
  fine: { size: 3, stroke: 1.3 },
}

/** Address of a texture within one drawing. */
export function hatchUrl(scope: string, level: Level | null, width: Width): string {
  return `url(#${scope}-${width}-${level ?? 'none'})`
}

export function Hatches({ scope }: { readonly scope: string }) {
  const all: readonly (Level | null)[] = [...levels, null]
  return (
    <defs>
      {(['wide', 'fine'] as const).flatMap((width) =>
        all.map((level) => {
          const { size, stroke } = steps[width]
          return (
            <pattern
              key={`${width}-${level ?? 'none'}`}
              id={`${scope}-${width}-${level ?? 'none'}`}
              width={size}
              height={size}
              patternUnits="userSpaceOnUse"
              patternTransform="rotate(45)"
            >
              <rect width={size} height={size} fill="var(--sheet)" />
              <rect
                width={level === null ? stroke * 0.55 : stroke}
                height={size}
                fill={colorOf(level)}
              />
            </pattern>
          )
        }),
      )}
    </defs>
  )
}
