/** Every command of every slice, in an order in which each finds what it needs. */
import { attachmentSteps } from './attachment.ts'
import { attributeSteps } from './attribute.ts'
import { firstSteps, lastSteps } from './base.ts'
import { codebookSteps } from './codebook.ts'
import { codingSteps } from './coding.ts'
import { memoSteps } from './memo.ts'
import { partsSteps } from './parts.ts'
import { projectSteps } from './project.ts'
import { retrievalSteps } from './retrieval.ts'
import { sourceSteps } from './source.ts'
import type { Step } from './step.ts'

/** What the slices add stands between the making of things and their removal. */
export const everyStep: readonly Step[] = [
  ...firstSteps,
  ...partsSteps,
  ...attributeSteps,
  ...memoSteps,
  ...sourceSteps,
  ...attachmentSteps,
  ...codebookSteps,
  ...codingSteps,
  ...retrievalSteps,
  ...projectSteps,
  ...lastSteps,
]
