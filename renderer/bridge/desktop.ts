/** The wire in the desktop window: what the preload script put there. */
import { AppError, type ErrorCode } from '../../core/errors.ts'
import type { Bridge, Notice, PickedFile, Reply } from '../../core/wire.ts'

/** `window.trellis`, as preload exposes it; dropped files go beside the message, since only preload sees where they lie. */
export interface Preloaded {
  readonly invoke: (message: unknown, files?: readonly File[]) => Promise<unknown>
  readonly listen: (listener: (notice: unknown) => void) => () => void
}

declare global {
  interface Window {
    readonly trellis?: Preloaded
  }
}

/** A host answers what is not a call with `{ ok, value }` too; a bare value is taken as it is. */
function valueOf(answer: unknown): unknown {
  if (typeof answer !== 'object' || answer === null || !('ok' in answer)) return answer
  const reply = answer as Reply
  if (reply.ok) return reply.value
  throw new AppError(reply.code, reply.detail)
}

/** The bridge over preload's one channel. The shapes are the host's word; both ends are typed by `core/wire.ts`. */
export function desktopBridge(preloaded: Preloaded): Bridge {
  const ask = async (message: unknown, files: readonly File[] = []) =>
    valueOf(await preloaded.invoke(message, files))
  return {
    host: 'desktop',
    call: async (request) => {
      try {
        return (await preloaded.invoke({ type: 'call', request })) as Reply
      } catch {
        return lost('connection-lost')
      }
    },
    cancel: (job) => void preloaded.invoke({ type: 'cancel', job }),
    listen: (listener) => preloaded.listen((notice) => listener(notice as Notice)),
    pickFiles: async ({ extensions, multiple }) =>
      (await ask({ type: 'pick', extensions, multiple })) as readonly PickedFile[],
    takeFiles: async (files) => {
      const dropped = files.filter((file): file is File => file instanceof File)
      return (await ask({ type: 'take' }, dropped)) as readonly PickedFile[]
    },
    bringFile: async (file) => (await ask({ type: 'bring', ...file })) as PickedFile,
    saveFile: async (file) => (await ask({ type: 'save', ...file })) as string | null,
    copy: async (text) => {
      await ask({ type: 'copy', text })
    },
    choosePath: async (purpose, suggested) =>
      (await ask({ type: 'choose-path', purpose, suggested })) as string | null,
  }
}

function lost(code: ErrorCode): Reply {
  return { ok: false, code, message: code, detail: '' }
}
