/** Who is at work in a project: kept in the file for each computer it is opened on, and asked where that cannot be known. */
import { AppError } from '../../core/errors.ts'
import { CoderId } from '../../core/ids.ts'
import { initialsOf } from '../../core/project/initials.ts'
import type { ProjectService } from '../../core/project/contract.ts'
import type { Database } from '../database/connection.ts'
import { insert } from '../database/sql.ts'
import type { ProjectSession } from './open-project.ts'
import { listCoders, readCoder, readSetting, settingsNamed, writeSetting } from './repository.ts'

const ME = 'me'
/** With the computer's own number behind it. */
const ME_HERE = 'me-on:'

function be(db: Database, computer: string, coderId: CoderId): void {
  writeSetting(db, ME, coderId)
  writeSetting(db, ME_HERE + computer, coderId)
}

/** Takes up who worked here last; a project with one coder that has been on no computer yet is theirs who opens it. */
export function recallCoder(db: Database, computer: string): void {
  const here = readSetting(db, ME_HERE + computer)
  if (here !== null && readCoder(db, here) !== null) {
    writeSetting(db, ME, here)
    return
  }
  const me = readSetting(db, ME)
  const isNew = settingsNamed(db, ME_HERE).length === 0 && listCoders(db).length === 1
  if (isNew && me !== null) be(db, computer, CoderId.parse(me))
}

/** Whoever made a project works in it. */
export function claimCoder(db: Database, computer: string): void {
  const me = readSetting(db, ME)
  if (me !== null) be(db, computer, CoderId.parse(me))
}

/** Whether nobody has said yet who works on this computer. */
export function asksWho(db: Database, computer: string): boolean {
  return readSetting(db, ME_HERE + computer) === null
}

/** The present coder; where undo has taken them away, the first one there is. */
export function presentCoder(db: Database): CoderId {
  const me = readSetting(db, ME) ?? ''
  const coder = readCoder(db, me) ?? listCoders(db)[0]
  return CoderId.parse(coder?.id ?? me)
}

function same(a: string, b: string): boolean {
  return a.trim().toLowerCase() === b.trim().toLowerCase()
}

export function coders(
  session: ProjectSession,
  computer: () => string,
): Pick<ProjectService, 'coders' | 'addCoder' | 'beCoder'> {
  return {
    coders: () => listCoders(session.project().db),
    addCoder: ({ name: typed }) => {
      const { db, work } = session.project()
      const name = typed.trim()
      work.subject(name)
      if (listCoders(db).some((coder) => same(coder.name, name)))
        throw new AppError('name-taken', name)
      const coderId = CoderId.parse(work.newId())
      insert(db, 'coder', { id: coderId, name, initials: initialsOf(name) })
      return { coderId }
    },
    beCoder: ({ coderId }) => {
      const { db } = session.project()
      if (readCoder(db, coderId) === null) throw new AppError('not-found')
      be(db, computer(), coderId)
      return {}
    },
  }
}
