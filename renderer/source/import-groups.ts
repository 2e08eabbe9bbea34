/** Files of which the same is to be said, told together. Pure. */
export interface FilesAlike<T> {
  readonly names: readonly string[]
  /** The first of them. */
  readonly one: T
}

/** In the order of the first file of each group. */
export function filesAlike<T extends { readonly fileName: string }>(
  files: readonly T[],
  saying: (file: T) => string,
): readonly FilesAlike<T>[] {
  const groups = new Map<string, { names: string[]; one: T }>()
  for (const file of files) {
    const group = groups.get(saying(file)) ?? { names: [], one: file }
    group.names.push(file.fileName)
    groups.set(saying(file), group)
  }
  return [...groups.values()]
}
