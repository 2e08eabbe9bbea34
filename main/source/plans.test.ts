import { describe, expect, test } from 'vitest'
import { memoryProject } from '../database/memory.ts'
import { concernedSql } from './coding-anchors.ts'
import { beforeSql, betweenSql, fromSql, namedSql } from './edit-window.ts'
import { blocksSql, listSql } from './repository.ts'
import { blocksSql as foundBlocksSql, foundSql, othersSql } from './search-repository.ts'

const { db } = memoryProject()

function planOf(sql: string): string[] {
  const names = Array.from(sql.matchAll(/@(\w+)/gu), (match) => match[1] ?? '')
  const values = Object.fromEntries(names.map((name) => [name, null]))
  const rows = db.prepare(`EXPLAIN QUERY PLAN ${sql}`).all(values) as { detail: string }[]
  return rows.map((row) => row.detail)
}

const queries: Readonly<Record<string, string>> = {
  ...{ concernedSql, beforeSql, betweenSql, fromSql, namedSql, blocksSql, listSql },
  ...{ foundBlocksSql, othersSql },
  ...Object.fromEntries(Object.entries(foundSql).map(([table, sql]) => [`found in ${table}`, sql])),
}

describe('every query of sources', () => {
  test.each(Object.entries(queries))('%s walks no whole table', (_, sql) => {
    const scans = planOf(sql).filter((step) => step.startsWith('SCAN'))
    expect(scans.filter((step) => !/json_each|search VIRTUAL TABLE INDEX .*M/u.test(step))).toEqual(
      [],
    )
  })

  test.each(['beforeSql', 'fromSql', 'betweenSql', 'blocksSql', 'listSql', 'othersSql'])(
    '%s needs no sorting of its rows',
    (name) => {
      const sorting = planOf(queries[name] ?? '').filter((step) => step.includes('TEMP B-TREE'))
      expect(sorting.filter((step) => !step.includes('LAST TERM'))).toEqual([])
    },
  )
})
