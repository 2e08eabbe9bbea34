/** Reads everything again: pages, references between rows, the chain of the journal. */
import { z } from 'zod'
import type { CheckResult } from '../../core/project/contract.ts'
import type { Database } from '../database/connection.ts'
import { checkChain } from '../journal/chain.ts'

const Verdicts = z.array(z.strictObject({ integrity_check: z.string() }))

function pageProblems(db: Database): string[] {
  try {
    const verdicts = Verdicts.parse(db.pragma('integrity_check(20)'))
    return verdicts.map((row) => row.integrity_check).filter((verdict) => verdict !== 'ok')
  } catch {
    return ['A page of the file cannot be read.']
  }
}

function foreignKeyProblems(db: Database): number {
  const found = db.pragma('foreign_key_check')
  return Array.isArray(found) ? found.length : 0
}

export function checkFile(db: Database): CheckResult {
  const pages = pageProblems(db)
  if (pages.length > 0)
    return { pages: 'damaged', foreignKeys: 0, journal: 'broken', entries: 0, problems: pages }
  const foreignKeys = foreignKeyProblems(db)
  const chain = checkChain(db)
  const dangling =
    foreignKeys === 0 ? [] : [`${foreignKeys} rows refer to rows that are not there.`]
  const journal = chain.problems.length === 0 ? 'sound' : 'broken'
  const problems = [...dangling, ...chain.problems]
  return { pages: 'sound', foreignKeys, journal, entries: chain.entries, problems }
}
