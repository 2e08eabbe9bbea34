/** The one channel between window and shell: who asks, what they ask, and an answer that carries codes as data. */
import { AppError } from '../../core/errors.ts'
import { errorSentence } from '../../core/error-words.ts'
import type { Reply, Request } from '../../core/wire.ts'
import type { EngineClient, Listener } from '../engine/client.ts'
import type { Desk } from './desk.ts'
import type { ElectronParts, IpcMainInvokeEvent, Shell } from './electron-parts.ts'
import { CHANNEL, DroppedPaths, Message } from './messages.ts'
import { isOurPage } from './policy.ts'

/** Our own window's main frame, showing our own page: nothing else may ask. */
function isTrusted({ senderFrame }: IpcMainInvokeEvent, window: Shell): boolean {
  if (senderFrame === null || window.isDestroyed()) return false
  return senderFrame === window.webContents.mainFrame && isOurPage(senderFrame.url)
}

function refusal(error: unknown): Reply {
  const { code, detail } = error instanceof AppError ? error : new AppError('internal')
  return { ok: false, code, message: errorSentence(code), detail }
}

async function reply(value: Promise<unknown>): Promise<Reply> {
  try {
    return { ok: true, value: await value, touched: [] }
  } catch (error) {
    return refusal(error)
  }
}

export function openChannel(
  { ipcMain }: Pick<ElectronParts, 'ipcMain'>,
  window: Shell,
  engine: Pick<EngineClient, 'call' | 'cancel' | 'listen'>,
  desk: Desk,
): void {
  const tell: Listener = (notice) => {
    if (!window.isDestroyed()) window.webContents.send(CHANNEL, notice)
  }

  function answer(message: Message, paths: unknown): Promise<Reply> {
    switch (message.type) {
      case 'call':
        return engine.call(message.request satisfies Request, tell)
      case 'cancel':
        engine.cancel(message.job)
        return reply(Promise.resolve(null))
      case 'pick':
        return reply(desk.pick(message))
      case 'take':
        return reply(desk.take(DroppedPaths.parse(paths)))
      case 'bring':
        return reply(desk.bring(message))
      case 'save':
        return reply(desk.save(message))
      case 'copy':
        return reply(desk.copy(message))
      case 'choose-path':
        return reply(desk.choosePath(message))
    }
  }

  ipcMain.handle(CHANNEL, async (event, message: unknown, paths: unknown) => {
    if (!isTrusted(event, window)) throw new Error('refused')
    const parsed = Message.safeParse(message)
    return parsed.success ? answer(parsed.data, paths) : refusal(new AppError('usage'))
  })
  engine.listen(tell)
}
