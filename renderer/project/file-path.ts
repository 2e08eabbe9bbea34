/** Paths of this computer as people read them; both kinds of separator, since the engine says which. */
export interface FilePlace {
  readonly name: string
  readonly folder: string
}

/** `/home/a/Documents/x.trellis` as a name (`x`) and the folder it lies in. */
export function placeOfFile(path: string): FilePlace {
  const at = Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\'))
  const name = path.slice(at + 1).replace(/\.trellis$/iu, '')
  return { name, folder: at <= 0 ? path.slice(0, at + 1) : path.slice(0, at) }
}

export function joinPath(folder: string, name: string): string {
  const separator = folder.includes('\\') && !folder.includes('/') ? '\\' : '/'
  return folder.endsWith(separator) ? `${folder}${name}` : `${folder}${separator}${name}`
}

/** A file name that every system takes, from any name a person gives. */
export function fileNameFor(name: string, otherwise: string): string {
  const plain = name
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-+|-+$/gu, '')
    .slice(0, 60)
  return plain === '' ? otherwise : plain
}

/** The name, or the name with the first number that makes it free. */
export function freeName(name: string, taken: readonly string[]): string {
  const used = new Set(taken.map((one) => one.toLowerCase()))
  const file = (stem: string) => `${stem}.trellis`
  if (!used.has(file(name).toLowerCase())) return name
  let count = 2
  while (used.has(file(`${name}-${count}`).toLowerCase())) count += 1
  return `${name}-${count}`
}
