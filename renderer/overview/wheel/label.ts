/** Chooses what of a sector's name and rating finds room around its arc. */
import type { FrameworkNode } from '../../../core/framework/contract.ts'
import { nameOfLevel } from '../../../core/rating/levels.ts'
import type { Level } from '../../../core/values.ts'
import { wheelWords } from '../words.ts'
import { arcLength } from './geometry.ts'
import { rings, type Place } from './places.ts'

export interface Label {
  readonly name: string
  readonly rating: string
}

/** About the width of a letter, in parts of the size of the type. */
const letter = { bold: 0.52, plain: 0.48 }

function widthOf({ name, rating }: Label, size: number): number {
  return (name.length * letter.bold + (rating.length + 1) * letter.plain) * size
}

/** The long name with the rating's word if both fit, else the short name, else the figure for the word. */
export function labelOf(
  node: FrameworkNode,
  place: Place,
  level: Level | null,
  insufficient = false,
): Label {
  const { labelAt, labelSize } = rings[place.ring]
  const room = arcLength(labelAt, place.from, place.to) * 0.94
  const blank = insufficient ? wheelWords.insufficient : wheelWords.notRated
  const word = level === null ? blank : nameOfLevel(level)
  const figure = level === null ? wheelWords.noFigure : String(level)
  const long = place.ring === 'culture' ? node.label : node.shortLabel
  const tries: readonly Label[] = [
    { name: long, rating: word },
    { name: node.shortLabel, rating: word },
    { name: node.shortLabel, rating: figure },
  ]
  return (
    tries.find((label) => widthOf(label, labelSize) <= room) ?? {
      name: node.shortLabel,
      rating: figure,
    }
  )
}
