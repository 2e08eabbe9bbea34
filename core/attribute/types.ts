/** Types of values, and how long what is written may be. */
import { z } from 'zod'
import { Name } from '../values.ts'

/**
 * How a value is written: text as it is; number as JSON writes it (`-3.5`); date as `2024-11-12`; yes-no as `yes` or `no`;
 * choice as one of the attribute's choices, letter for letter.
 */
export const AttributeType = z.enum(['text', 'number', 'date', 'yes-no', 'choice'])
export type AttributeType = z.output<typeof AttributeType>

export const AttributeText = z.string().max(4_000)
export const Choices = z.array(Name).max(200)
