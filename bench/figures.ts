/** Medians and percentiles of measured milliseconds, and the line that says them. */
export interface Figures {
  readonly name: string
  readonly samples: readonly number[]
  /** What is promised, of which figure, in milliseconds. */
  readonly promise: { readonly of: 'median' | 'p95' | 'highest'; readonly under: number }
}

function at(sorted: readonly number[], share: number): number {
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0
}

export function summarize({ samples }: Figures): { median: number; p95: number; highest: number } {
  const sorted = [...samples].sort((a, b) => a - b)
  return { median: at(sorted, 0.5), p95: at(sorted, 0.95), highest: at(sorted, 1) }
}

export function isKept(figures: Figures): boolean {
  return summarize(figures)[figures.promise.of] < figures.promise.under
}

export function lineOf(figures: Figures): string {
  const { median, p95, highest } = summarize(figures)
  const { of, under } = figures.promise
  const ms = (value: number): string => `${value.toFixed(2)} ms`
  const verdict = isKept(figures) ? 'kept' : 'NOT KEPT'
  return [
    figures.name,
    `  n ${figures.samples.length} · median ${ms(median)} · 95th percentile ${ms(p95)} · highest ${ms(highest)}`,
    `  promised: ${of === 'p95' ? '95th percentile' : of} under ${under} ms: ${verdict}`,
  ].join('\n')
}
