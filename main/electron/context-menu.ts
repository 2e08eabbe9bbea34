/** Cut, copy and paste by the right mouse button; Electron brings no such menu. */
import type { ElectronParts, MenuItemConstructorOptions, WebContents } from './electron-parts.ts'

export function offerContextMenu(
  { Menu }: Pick<ElectronParts, 'Menu'>,
  contents: WebContents,
): void {
  contents.on('context-menu', (_event, { isEditable, selectionText }) => {
    const selected = selectionText.trim() !== ''
    const writing: MenuItemConstructorOptions[] = [
      { role: 'cut', enabled: selected },
      { role: 'copy', enabled: selected },
      { role: 'paste' },
      { role: 'selectAll' },
    ]
    const items = isEditable ? writing : selected ? [{ role: 'copy' } as const] : []
    if (items.length > 0) Menu.buildFromTemplate(items).popup()
  })
}
