/** One command of the undo test, with what it is given. */

/** What the steps before it answered, by name. */
export type Known = Readonly<Record<string, string>>

export interface Asking {
  readonly known: Known
  /** The first column of the first row. */
  readonly one: (sql: string, ...values: readonly string[]) => string
  /** Lets a file in; gives its ticket. */
  readonly letIn: (name: string, bytes: Uint8Array) => string
}

/** What an `unkept` step answers is not known to those after it. */
export type Step = readonly [name: string, input: (asking: Asking) => unknown, answer?: 'unkept']

/** The one block of the note that stands while the steps of the slices run. */
export const BLOCK_ID = '01a20000-0000-7000-8000-000000000001'
