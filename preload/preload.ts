/** The wire between the window and the shell: one channel, and nothing of Electron besides. */
import { contextBridge, ipcRenderer, webUtils } from 'electron'

contextBridge.exposeInMainWorld('trellis', {
  /** `files` were dropped on the window; only here can be seen where they lie. */
  invoke: (message: unknown, files: readonly File[] = []): Promise<unknown> =>
    ipcRenderer.invoke(
      'trellis',
      message,
      files.map((file) => webUtils.getPathForFile(file)),
    ),
  listen: (listener: (notice: unknown) => void): (() => void) => {
    const hear = (_event: unknown, notice: unknown): void => listener(notice)
    ipcRenderer.on('trellis', hear)
    return () => void ipcRenderer.off('trellis', hear)
  },
})
