/** Where a section stands in its report. */
export interface Place {
  readonly number: string
  readonly newPage: boolean
}
