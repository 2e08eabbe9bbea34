/** Passages in groups, as a document shows them. */
import { z } from 'zod'

export const PassageText = z.strictObject({
  /** At the left edge: who speaks, or when. */
  label: z.string(),
  /** Where in a picture or a recording. */
  place: z.string(),
  before: z.string(),
  quote: z.string(),
  after: z.string(),
  /** Below the words: where it stands, how it is coded. */
  facts: z.array(z.string()).readonly(),
})
export type PassageText = z.output<typeof PassageText>

export const PassageGroup = z.strictObject({
  heading: z.string(),
  about: z.string(),
  passages: z.array(PassageText).readonly(),
})
export type PassageGroup = z.output<typeof PassageGroup>

export const PassagesModel = z.strictObject({
  title: z.string(),
  /** What was asked, as a sentence. */
  question: z.string(),
  facts: z.array(z.strictObject({ label: z.string(), text: z.string() })).readonly(),
  groups: z.array(PassageGroup).readonly(),
  /** Said where there is nothing to show. */
  none: z.string(),
  furniture: z.strictObject({ header: z.string(), status: z.string(), footer: z.string() }),
})
export type PassagesModel = z.output<typeof PassagesModel>
