/** Whether the open project is still the file at its place: a stick may be pulled, a folder moved or removed. */
import { statSync } from 'node:fs'
import { AppError } from '../../core/errors.ts'

export interface FilePlace {
  /** Throws `project-gone` while the file is not there, or another stands in its place. */
  readonly require: () => void
  /**
   * Throws `project-gone` while no file is there.
   * True the first time that one is there again, or another: what was opened before may lead nowhere.
   */
  readonly cameBack: () => boolean
}

function identity(path: string): string | null {
  try {
    const found = statSync(path, { bigint: true, throwIfNoEntry: false })
    return found === undefined ? null : `${found.dev}:${found.ino}`
  } catch {
    // A disk that was taken away answers with an error of its own.
    return null
  }
}

/** Remembers which file stands at the path now. */
export function placeOf(path: string): FilePlace {
  let opened = identity(path)
  let wasGone = false
  const goneNow = (): never => {
    wasGone = true
    throw new AppError('project-gone', path)
  }
  return {
    require: () => {
      if (identity(path) !== opened) goneNow()
    },
    cameBack: () => {
      const found = identity(path) ?? goneNow()
      const back = wasGone || found !== opened
      wasGone = false
      opened = found
      return back
    },
  }
}
