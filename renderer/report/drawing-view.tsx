import type { Drawing, Ink, Mark } from '../../core/report/drawing.ts'
import { printColors } from '../../core/report/svg.ts'
import styles from './blocks.module.css'

const color = (ink: Ink | null): string => (ink === null ? 'none' : `#${printColors[ink]}`)

function Shape({ mark }: { readonly mark: Mark }) {
  if (mark.type === 'text') {
    return (
      <text
        x={mark.x}
        y={mark.y}
        fontSize={mark.size}
        fontWeight={mark.weight === 'bold' ? 700 : 400}
        textAnchor={mark.anchor}
        fill={color(mark.fill)}
      >
        {mark.text}
      </text>
    )
  }
  const paint = {
    fill: color(mark.fill),
    stroke: color(mark.stroke),
    strokeWidth: mark.strokeWidth,
    ...(mark.dashed ? { strokeDasharray: '3 2' } : {}),
  }
  if (mark.type === 'circle') return <circle cx={mark.x} cy={mark.y} r={mark.radius} {...paint} />
  if (mark.type === 'rect') {
    const { x, y, width, height } = mark
    return <rect x={x} y={y} width={width} height={height} {...paint} />
  }
  const points = mark.points.map(([x, y]) => `${x} ${y}`).join(' L ')
  return <path d={`M ${points}${mark.closed ? ' Z' : ''}`} {...paint} />
}

/** A drawing of the report, in the colours of print: it stands on white wherever it is shown. */
export function DrawingView({ drawing, alt }: { readonly drawing: Drawing; readonly alt: string }) {
  const { width, height, marks } = drawing
  return (
    <svg
      className={styles['drawing']}
      viewBox={`0 0 ${width} ${height}`}
      role="img"
      aria-label={alt}
    >
      {marks.map((mark, index) => (
        <Shape key={index} mark={mark} />
      ))}
    </svg>
  )
}
