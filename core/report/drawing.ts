/** Drawings as data: a window draws them as elements, a document as SVG. Lengths are points. */
import { z } from 'zod'

/** Colours by what they mean; each medium has its own palette. */
export const Ink = z.enum([
  'ink',
  'muted',
  'hairline',
  'ground',
  'paper',
  'accent',
  'accent-soft',
  'accent-pale',
  'against',
  'sand',
  'level-1',
  'level-2',
  'level-3',
  'level-4',
  'level-5',
  'on-level-1',
  'on-level-2',
  'on-level-3',
  'on-level-4',
  'on-level-5',
])
export type Ink = z.output<typeof Ink>

const paint = {
  fill: Ink.nullable(),
  stroke: Ink.nullable(),
  strokeWidth: z.number().min(0),
  dashed: z.boolean(),
}

export const Mark = z.discriminatedUnion('type', [
  z.strictObject({
    type: z.literal('rect'),
    x: z.number(),
    y: z.number(),
    width: z.number().min(0),
    height: z.number().min(0),
    ...paint,
  }),
  z.strictObject({
    type: z.literal('circle'),
    x: z.number(),
    y: z.number(),
    radius: z.number().min(0),
    ...paint,
  }),
  /** Joined points; `closed` makes a shape of them. */
  z.strictObject({
    type: z.literal('path'),
    points: z
      .array(z.tuple([z.number(), z.number()]))
      .min(2)
      .readonly(),
    closed: z.boolean(),
    ...paint,
  }),
  z.strictObject({
    type: z.literal('text'),
    x: z.number(),
    /** The baseline. */
    y: z.number(),
    text: z.string(),
    size: z.number().min(8),
    weight: z.enum(['regular', 'bold']),
    anchor: z.enum(['start', 'middle', 'end']),
    fill: Ink,
  }),
])
export type Mark = z.output<typeof Mark>

export const Drawing = z.strictObject({
  width: z.number().positive(),
  height: z.number().positive(),
  marks: z.array(Mark).readonly(),
})
export type Drawing = z.output<typeof Drawing>
