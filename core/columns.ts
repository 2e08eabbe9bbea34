/** Columns of thousands of values, as the database writes them down. */
import { z } from 'zod'

/** A column looked at quickly: a schema for each of its values would take longer than reading it. */
export const column = <T extends string | number | null>(
  isOne: (value: unknown) => boolean,
): z.ZodType<readonly T[]> =>
  z.custom<readonly T[]>((values) => Array.isArray(values) && values.every(isOne))

export const isText = (value: unknown): boolean => typeof value === 'string'
