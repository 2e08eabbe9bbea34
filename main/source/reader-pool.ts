/** One thread that reads files, one after the other; a file that takes too long or too much costs the thread, not the program. */
import { Worker } from 'node:worker_threads'
import { AppError } from '../../core/errors.ts'
import type { ReadReply, ReadRequest } from './read/messages.ts'
import type { ReadChoices, ReadFile, Readers } from './readers.ts'

export interface ReaderLimits {
  /** Milliseconds for one file. */
  readonly time: number
  /** Megabytes of JavaScript memory: a last resort, which V8 keeps only roughly; the readers' own limits come first. */
  readonly memory: number
  /** Megabytes by which the whole process may grow over one file: what a reader unpacks lies outside of V8's count. */
  readonly growth?: number
}

const MOST_GROWTH = 1_600
/** How often the growth is looked at. */
const LOOK_MS = 100

const usual: ReaderLimits = { time: 60_000, memory: 2_048 }

/** The thread's answer; rejects where it gave none, after which it must be replaced. */
function ask(worker: Worker, request: ReadRequest, limits: ReaderLimits): Promise<ReadReply> {
  return new Promise((resolve, reject) => {
    const most = process.memoryUsage.rss() + (limits.growth ?? MOST_GROWTH) * 1_000_000
    const timer = setTimeout(() => fail('too-slow'), limits.time)
    const watch = setInterval(() => {
      if (process.memoryUsage.rss() > most) fail('too-large')
    }, LOOK_MS)
    const settle = (): void => {
      clearTimeout(timer)
      clearInterval(watch)
      worker.off('message', onMessage).off('error', onError).off('exit', onExit)
    }
    const fail = (code: 'too-slow' | 'too-large' | 'unreadable-file'): void => {
      settle()
      reject(new AppError(code, request.name))
    }
    const onMessage = (reply: ReadReply): void => {
      if (reply.id !== request.id) return
      settle()
      resolve(reply)
    }
    const onError = (error: unknown): void => {
      const code = error instanceof Error && 'code' in error ? error.code : ''
      fail(code === 'ERR_WORKER_OUT_OF_MEMORY' ? 'too-large' : 'unreadable-file')
    }
    const onExit = (): void => fail('unreadable-file')
    worker.on('message', onMessage).on('error', onError).on('exit', onExit)
    worker.postMessage(request)
  })
}

function begin(workerPath: string | URL, memory: number): Worker {
  const resourceLimits = { maxOldGenerationSizeMb: memory }
  const worker = new Worker(workerPath, { resourceLimits, stdout: true, stderr: true })
  // Whoever waits for an answer hears of a failure too; one that fails idly is only replaced.
  worker.on('error', () => undefined)
  worker.unref()
  return worker
}

export function openReaders(workerPath: string | URL, limits: ReaderLimits = usual): Readers {
  let worker: Worker | null = null
  let last: Promise<unknown> = Promise.resolve()
  let asked = 0

  function start(): Worker {
    const started = begin(workerPath, limits.memory)
    started.on('exit', () => {
      if (worker === started) worker = null
    })
    worker = started
    return started
  }

  async function stop(): Promise<void> {
    const stopped = worker
    worker = null
    await stopped?.terminate()
  }

  async function readNow(
    name: string,
    bytes: Uint8Array,
    choices: Partial<ReadChoices>,
  ): Promise<ReadFile> {
    asked += 1
    const request = { id: asked, name, bytes, choices }
    const reply = await ask(worker ?? start(), request, limits).catch(async (error: unknown) => {
      await stop()
      throw error
    })
    if (!reply.ok) throw new AppError(reply.code, reply.detail)
    return reply.file
  }

  return {
    read: (name, bytes, choices = {}) => {
      const reading = last.then(() => readNow(name, bytes, choices))
      last = reading.catch(() => undefined)
      return reading
    },
    close: stop,
  }
}
