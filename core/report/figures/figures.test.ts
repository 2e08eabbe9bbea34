import { describe, expect, it } from 'vitest'
import { Drawing } from '../drawing.ts'
import { fixtureSeries } from '../fixture-evidence.ts'
import { fixtureSources, fixtureWaves } from '../fixture-network.ts'
import { svgOf } from '../svg.ts'
import { latticeAlt, latticeFigure, sourcesPerMark } from './lattice.ts'
import { fitted, label } from './marks.ts'
import { multiplesFigure } from './multiples.ts'

describe('the lattice on the cover', () => {
  const drawing = latticeFigure(fixtureWaves, fixtureSources)

  it('has one mark for each source, besides those of its legend', () => {
    const marks = drawing?.marks.filter(
      (mark) => mark.type !== 'text' && (mark.type !== 'path' || mark.closed),
    )
    expect(marks?.length).toBe(fixtureSources.length + 3)
  })

  it('leaves an empty place for a wave that was not held, and says so', () => {
    const words = drawing?.marks.flatMap((mark) => (mark.type === 'text' ? [mark.text] : []))
    expect(words).toContain('no wave held')
    expect(latticeAlt(fixtureWaves, fixtureSources)).toContain('fall 2024: no wave held')
  })

  it('lets one mark stand for several sources before it outgrows the page', () => {
    const [source] = fixtureSources
    if (source === undefined) throw new Error('no source')
    const many = Array.from({ length: 500 }, () => source)
    expect(sourcesPerMark(fixtureWaves, many)).toBe(14)
    const tallest = latticeFigure(fixtureWaves, many)?.marks.filter(({ type }) => type !== 'text')
    expect(tallest?.every((mark) => mark.type === 'path' || mark.y >= 0)).toBe(true)
  })

  it('is not drawn where there is neither wave nor source', () => {
    expect(latticeFigure([], [])).toBeNull()
  })
})

describe('small multiples', () => {
  it('break their line at a wave without a rating', () => {
    const [series] = fixtureSeries
    if (series === undefined) throw new Error('no series')
    const drawing = multiplesFigure([series], fixtureWaves)
    const runs = drawing.marks.filter(
      (mark) => mark.type === 'path' && mark.stroke === 'accent' && mark.fill === null,
    )
    expect(runs.length).toBe(2)
  })

  it('can be drawn for a single wave and for none', () => {
    expect(
      Drawing.safeParse(multiplesFigure(fixtureSeries, fixtureWaves.slice(0, 1))).success,
    ).toBe(true)
    expect(Drawing.safeParse(multiplesFigure([], [])).success).toBe(true)
  })
})

describe('drawings as SVG', () => {
  it('escape what people called their things, and drop what XML forbids', () => {
    const marks = [label(0, 10, '<script>&"\'\u0000\ud800')]
    const svg = svgOf({ width: 10, height: 10, marks })
    expect(svg).toContain('&lt;script&gt;&amp;&quot;&apos;</text>')
  })

  it('cut long labels by code points, not in the middle of an emoji', () => {
    expect(fitted('🙂🙂🙂🙂🙂🙂🙂🙂', 20, 10)).toBe('🙂🙂🙂…')
  })
})
