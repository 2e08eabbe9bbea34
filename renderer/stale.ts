import type { FeatureName } from '../core/api.ts'

/** Features in the order in which they may know one another. */
const order: readonly FeatureName[] = [
  'project',
  'framework',
  'network',
  'source',
  'coding',
  'analysis',
  'rating',
  'report',
]

/** Whose answers may be out of date after a change: the touched features, all that build on them, the project's status, and search, which reads everything. */
export function staleAfter(touched: readonly FeatureName[]): ReadonlySet<FeatureName> {
  const stale = new Set<FeatureName>(['project'])
  const known = touched.filter((feature) => feature !== 'project').map((f) => order.indexOf(f))
  const first = touched.includes('project') ? 0 : Math.min(...known, order.length)
  for (const feature of order.slice(first)) stale.add(feature)
  return stale
}
