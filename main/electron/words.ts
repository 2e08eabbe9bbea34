/** Every word of the desktop shell: menus, dialogs, and what it says when it cannot go on. */
export const words = {
  title: 'Trellis',
  menu: {
    file: 'File',
    lock: 'Lock project',
    edit: 'Edit',
    view: 'View',
    window: 'Window',
    developerTools: 'Developer tools',
  },
  dialog: {
    openProject: 'Open project',
    createProject: 'Create project',
    projects: 'Trellis projects',
    bringIn: 'Bring in files',
    documents: 'Documents',
    save: 'Save',
  },
} as const
