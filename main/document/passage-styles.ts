/** Paragraph styles of passages that were found. */
import type { IParagraphStyleOptions } from 'docx'
import { secondEdge } from './measures.ts'
import { atEdge, hanging, mutedColor, small, spaced, style } from './style-parts.ts'

export const passageStyles: readonly IParagraphStyleOptions[] = [
  style(
    'Passage',
    {},
    {
      indent: hanging,
      leftTabStop: secondEdge,
      spacing: spaced(9, 1, 1.25),
      keepNext: true,
    },
    'Passage Source',
  ),
  style(
    'Passage Source',
    small(9, { color: mutedColor }),
    {
      indent: atEdge,
      spacing: spaced(0, 4, 1.15),
    },
    'Passage',
  ),
  style(
    'Passages About',
    small(9.5, { color: mutedColor }),
    {
      spacing: spaced(0, 4, 1.15),
      keepNext: true,
    },
    'Passage',
  ),
  style('Passages None', {}, { indent: atEdge, spacing: spaced(18, 0, 1.25) }),
]
