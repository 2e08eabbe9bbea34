/** The recovery code of a file that was just made or rekeyed, with what it belongs to. */
export interface NewCode {
  readonly code: string
  readonly name: string
  readonly path: string
}
