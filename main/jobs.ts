/** Which running jobs a person has stopped. */
export interface Cancellations {
  readonly begin: (job: string) => void
  readonly end: (job: string) => void
  readonly cancel: (job: string) => void
  readonly cancelAll: () => void
  readonly isCancelled: (job: string) => boolean
}

export function openCancellations(): Cancellations {
  const running = new Map<string, boolean>()
  return {
    begin: (job) => void running.set(job, false),
    end: (job) => void running.delete(job),
    cancel: (job) => {
      if (running.has(job)) running.set(job, true)
    },
    cancelAll: () => {
      for (const job of running.keys()) running.set(job, true)
    },
    isCancelled: (job) => running.get(job) ?? true,
  }
}
