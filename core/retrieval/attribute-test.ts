/** Typed comparisons of an attribute's value. */
import type { AttributeType } from '../attribute/contract.ts'
import type { AttributeTest } from './query.ts'

const fold = (text: string): string =>
  text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().trim()

/** Negative, 0 or positive; null where the two cannot be compared. */
function compare(type: AttributeType, value: string, wanted: string): number | null {
  if (type !== 'number') {
    const one = fold(value)
    const other = fold(wanted)
    return one < other ? -1 : one > other ? 1 : 0
  }
  if (wanted.trim() === '') return null
  const difference = Number(value) - Number(wanted)
  return Number.isNaN(difference) ? null : difference
}

/**
 * Whether a value passes; null stands for no value and passes `missing` alone, and nothing else does.
 * Numbers compare as numbers, dates by the calendar, everything else as text without regard to case and marks.
 */
export function passes(
  type: AttributeType,
  value: string | null,
  { comparison, value: wanted }: Pick<AttributeTest, 'comparison' | 'value'>,
): boolean {
  if (comparison === 'missing') return value === null
  if (value === null) return false
  if (comparison === 'contains') return fold(value).includes(fold(wanted))
  const order = compare(type, value, wanted)
  if (order === null) return comparison === 'is-not'
  switch (comparison) {
    case 'is':
      return order === 0
    case 'is-not':
      return order !== 0
    case 'less':
      return order < 0
    case 'at-most':
      return order <= 0
    case 'more':
      return order > 0
    case 'at-least':
      return order >= 0
  }
}
