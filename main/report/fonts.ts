/** Where the fonts of drawings are, in a checkout, in the built program, and in the packaged one. */
import { existsSync } from 'node:fs'
import { dirname, join } from 'node:path'

const names = ['SourceSans3-Regular.ttf', 'SourceSans3-Bold.ttf']

/** Native code cannot read inside the packaged archive; its unpacked twin lies beside it. */
const outside = (path: string): string => path.replace(/app\.asar(?=[\\/])/u, 'app.asar.unpacked')

/** The shipped font files; none where this program was installed without them. */
export function fontFiles(from: string = import.meta.dirname): readonly string[] {
  for (let folder = from; ; folder = dirname(folder)) {
    const files = names.map((name) => outside(join(folder, 'resources', 'fonts', name)))
    if (files.every((file) => existsSync(file))) return files
    if (dirname(folder) === folder) return []
  }
}
