/** Seconds that are left of long work, judged by its pace so far; null before there is a pace to judge by. Pure. */
export function secondsLeft(elapsed: number, done: number, total: number): number | null {
  if (done < 1 || elapsed < 1_000 || total <= done) return null
  return Math.ceil(((elapsed / done) * (total - done)) / 1_000)
}
