/** The first rows of a new project, as the first entry of its journal. */
import { CoderId } from '../../core/ids.ts'
import { initialsOf } from '../../core/project/initials.ts'
import type { Database } from '../database/connection.ts'
import { insert } from '../database/sql.ts'
import { fillDemo } from '../demo/fill-demo.ts'
import type { Filling } from '../project/open-project.ts'
import { writeSetting } from '../project/repository.ts'
import { openWork, type SessionDependencies } from './session.ts'

interface Names {
  readonly name: string
  readonly coder: string
}

function firstRows(
  db: Database,
  deps: SessionDependencies,
  procedure: string,
  names: Names,
  more: (opened: ReturnType<typeof openWork>) => void,
): void {
  const opened = openWork(db, deps)
  const me = CoderId.parse(opened.work.newId())
  writeSetting(db, 'me', me)
  opened.journal.command({ feature: 'project', procedure }, () => {
    insert(db, 'coder', { id: me, name: names.coder, initials: initialsOf(names.coder) })
    const created = deps.now()
    insert(db, 'project', { id: opened.work.newId(), name: names.name, created })
    more(opened)
    opened.work.subject(names.name)
  })
}

/** The demo holds public facts, published ratings and an invented network; nobody's own work. */
export function openFilling(deps: SessionDependencies): Filling {
  return {
    empty: (db, names) => firstRows(db, deps, 'create', names, () => undefined),
    demo: (db) => {
      const names = { name: 'Trellis demo', coder: 'Coder One' }
      firstRows(db, deps, 'createDemo', names, ({ work, services }) => fillDemo(work, services))
    },
  }
}
