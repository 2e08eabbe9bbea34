/** What becomes of citations when two codings of one passage become one. */
import type { Citations } from '../coding/code-carrying.ts'
import type { Work } from '../work.ts'
import { carryCitations } from './repository.ts'

/** Ratings that cited the one cite the other from now on, at the same place and with the same stance. */
export function carryingCitations({ db }: Work): Citations {
  return { carry: (from, to) => carryCitations(db, from, to) }
}
