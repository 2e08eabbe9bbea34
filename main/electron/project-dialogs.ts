/** Asks for the file of a project: one that is there, or one to be made. */
import type { ElectronParts, Shell } from './electron-parts.ts'
import { words } from './words.ts'

type Dialog = ElectronParts['dialog']

const filters = [{ name: words.dialog.projects, extensions: ['trellis'] }]

export async function askForProject(dialog: Dialog, window: Shell): Promise<string | null> {
  const title = words.dialog.openProject
  const { filePaths } = await dialog.showOpenDialog(window, {
    title,
    filters,
    properties: ['openFile'],
  })
  return filePaths[0] ?? null
}

export async function askForNewProject(
  dialog: Dialog,
  window: Shell,
  suggested: string,
): Promise<string | null> {
  const title = words.dialog.createProject
  const options = { title, filters, defaultPath: suggested }
  const { canceled, filePath } = await dialog.showSaveDialog(window, options)
  if (canceled || filePath === '') return null
  return filePath.endsWith('.trellis') ? filePath : `${filePath}.trellis`
}
