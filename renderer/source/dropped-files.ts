/** What a drop holds: files, and those in folders; whatever cannot be imported is only named. */

/** So many files come in at once. */
export const MOST_FILES = 500
/** A folder of more is looked through so far and no further. */
const MOST_LOOKED_AT = 20_000

export interface Dropped {
  readonly files: readonly File[]
  /** Names of files in folders that are of other kinds. */
  readonly others: readonly string[]
}

/** What a file or folder of the system is to a browser. */
export type DroppedEntry = Pick<FileSystemEntry, 'isFile' | 'isDirectory' | 'name'>

/** Files that programs leave in folders for themselves. */
const ofPrograms = /^(?:\.|~\$|thumbs\.db$|desktop\.ini$)/iu

const isFile = (entry: DroppedEntry): entry is FileSystemFileEntry => entry.isFile
const isFolder = (entry: DroppedEntry): entry is FileSystemDirectoryEntry => entry.isDirectory

function fileOf(entry: FileSystemFileEntry): Promise<File> {
  return new Promise((resolve, reject) => entry.file(resolve, reject))
}

/** A folder tells of its files in portions, and ends with an empty one. */
async function entriesIn(folder: FileSystemDirectoryEntry): Promise<readonly DroppedEntry[]> {
  const reader = folder.createReader()
  const next = (): Promise<readonly DroppedEntry[]> =>
    new Promise((resolve, reject) => reader.readEntries(resolve, reject))
  const entries: DroppedEntry[] = []
  for (let part = await next(); part.length > 0; part = await next()) entries.push(...part)
  return entries
}

/** Files and folders, opened one after the other; what cannot be opened is named with the others. */
export async function filesIn(
  entries: readonly DroppedEntry[],
  extensions: readonly string[],
): Promise<Dropped> {
  const files: File[] = []
  const others: string[] = []
  const isKnown = ({ name }: DroppedEntry): boolean =>
    extensions.includes(/\.([^.]+)$/u.exec(name)?.[1]?.toLowerCase() ?? '')
  const waiting = entries.map((entry) => ({ entry, isDropped: true }))
  for (let at = 0; at < Math.min(waiting.length, MOST_LOOKED_AT); at += 1) {
    const one = waiting[at]
    if (one === undefined) break
    const { entry, isDropped } = one
    try {
      if (isFolder(entry))
        for (const inner of await entriesIn(entry))
          if (!ofPrograms.test(inner.name)) waiting.push({ entry: inner, isDropped: false })
      if (isFile(entry) && (isDropped || isKnown(entry))) files.push(await fileOf(entry))
      else if (isFile(entry)) others.push(entry.name)
    } catch {
      others.push(entry.name)
    }
  }
  return { files, others }
}

/** To be asked while the drop lasts: the browser forgets it right after. */
export function droppedFiles(data: DataTransfer, extensions: readonly string[]): Promise<Dropped> {
  const items = [...data.items].filter(({ kind }) => kind === 'file')
  const entries = items.map((item) => item.webkitGetAsEntry())
  const known = entries.filter((entry) => entry !== null)
  if (known.length === items.length && known.length > 0) return filesIn(known, extensions)
  return Promise.resolve({ files: [...data.files], others: [] })
}
