/** Expected failures, by code; anything else that throws is a defect and becomes `internal`. */
export type ErrorCode =
  | 'usage'
  | 'unknown-procedure'
  | 'locked'
  | 'wrong-passphrase'
  | 'weak-passphrase'
  | 'wrong-recovery-code'
  | 'not-a-project'
  | 'newer-version'
  | 'truncated'
  | 'damaged'
  | 'in-use'
  | 'read-only'
  | 'disk-full'
  | 'project-gone'
  | 'no-such-file'
  | 'no-such-folder'
  | 'already-exists'
  | 'already-imported'
  | 'not-found'
  | 'conflict'
  | 'needs-evidence'
  | 'needs-warrant'
  | 'published'
  | 'bad-span'
  | 'still-cited'
  | 'still-used'
  | 'name-taken'
  | 'does-not-fit'
  | 'different-speakers'
  | 'shipped'
  | 'own-subtree'
  | 'blind'
  | 'unknown-format'
  | 'unreadable-file'
  | 'no-text'
  | 'no-text-layer'
  | 'needs-password'
  | 'too-large'
  | 'too-slow'
  | 'cancelled'
  | 'still-running'
  | 'nothing-to-undo'
  | 'nothing-to-redo'
  | 'no-key-store'
  | 'file-gone'
  | 'file-changed'
  | 'connection-lost'
  | 'upload-stalled'
  | 'internal'

export class AppError extends Error {
  readonly code: ErrorCode
  /** For people: names, numbers, places. Never the words of a source. */
  readonly detail: string

  constructor(code: ErrorCode, detail = '') {
    super(detail === '' ? code : `${code}: ${detail}`)
    this.name = 'AppError'
    this.code = code
    this.detail = detail
  }
}
