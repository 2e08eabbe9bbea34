/** What the shell does for the window itself: dialogs, files in, files out. */
import { stat } from 'node:fs/promises'
import { basename } from 'node:path'
import { AppError } from '../../core/errors.ts'
import type { PickedFile } from '../../core/wire.ts'
import type { EngineClient } from '../engine/client.ts'
import { contentOf } from '../engine/media.ts'
import { saveDocument } from '../save-document.ts'
import type { ElectronParts, Shell } from './electron-parts.ts'
import type { Message } from './messages.ts'
import { askForNewProject, askForProject } from './project-dialogs.ts'
import { words } from './words.ts'

type Of<T extends Message['type']> = Extract<Message, { type: T }>
type Tickets = Pick<EngineClient, 'letIn' | 'takeOut' | 'readPart'>

export interface Desk {
  readonly pick: (message: Of<'pick'>) => Promise<readonly PickedFile[]>
  readonly take: (paths: readonly string[]) => Promise<readonly PickedFile[]>
  readonly bring: (message: Of<'bring'>) => Promise<PickedFile>
  readonly save: (message: Of<'save'>) => Promise<string | null>
  readonly copy: (message: Of<'copy'>) => Promise<null>
  readonly choosePath: (message: Of<'choose-path'>) => Promise<string | null>
}

async function letIn(path: string, engine: Tickets): Promise<PickedFile> {
  const found = await stat(path).catch(() => null)
  if (found?.isFile() !== true) throw new AppError('no-such-file', basename(path))
  const file = { name: basename(path), size: found.size }
  return { ...file, ticket: engine.letIn({ ...file, from: { path } }) }
}

const bringing =
  (engine: Tickets): Desk['bring'] =>
  ({ name, bytes }) => {
    const file = { name: basename(name), size: bytes.length }
    return Promise.resolve({ ...file, ticket: engine.letIn({ ...file, from: { bytes } }) })
  }

export function openDesk(
  { clipboard, dialog }: Pick<ElectronParts, 'clipboard' | 'dialog'>,
  window: Shell,
  engine: Tickets,
): Desk {
  const take = (paths: readonly string[]): Promise<readonly PickedFile[]> =>
    Promise.all(paths.map((path) => letIn(path, engine)))

  return {
    take,
    bring: bringing(engine),
    pick: async ({ extensions, multiple }) => {
      const { filePaths } = await dialog.showOpenDialog(window, {
        title: words.dialog.bringIn,
        properties: multiple ? ['openFile', 'multiSelections'] : ['openFile'],
        filters:
          extensions.length === 0
            ? []
            : [{ name: words.dialog.documents, extensions: [...extensions] }],
      })
      return take(filePaths)
    },
    /** The ticket is good for once, so it is used only when there is a place to save to. */
    save: async ({ ticket, name }) => {
      const options = { title: words.dialog.save, defaultPath: basename(name) }
      const { canceled, filePath } = await dialog.showSaveDialog(window, options)
      if (canceled || filePath === '') return null
      const file = await engine.takeOut(ticket)
      const content = file === null ? null : await contentOf(engine.readPart, file)
      if (content === null) throw new AppError('file-gone')
      await saveDocument(filePath, content.parts)
      return filePath
    },
    copy: ({ text }) => {
      return Promise.resolve(clipboard.writeText(text)).then(() => null)
    },
    choosePath: ({ purpose, suggested }) =>
      purpose === 'open'
        ? askForProject(dialog, window)
        : askForNewProject(dialog, window, suggested),
  }
}
