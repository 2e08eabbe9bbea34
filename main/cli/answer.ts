import type { ErrorCode } from '../../core/errors.ts'

/** What a command found: for machines, for people, and whether it counts as a failure. */
export interface Answer {
  readonly json: unknown
  readonly text: string
  readonly failed?: ErrorCode
}
