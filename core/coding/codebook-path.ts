/** A code's place in the tree as one line of text: `Working together > Help inside the team`. */

const SEPARATOR = ' > '

/** A name in a path: what would read as a separator, and the backslash, are marked by a backslash. */
function escapeName(name: string): string {
  return name.replaceAll('\\', '\\\\').replace(/(?<=^|\s)[>›](?=\s|$)/gu, '\\$&')
}

export function writePath(names: readonly string[]): string {
  return names.map(escapeName).join(SEPARATOR)
}

/** The names of a path; `›` separates too, as people write it. */
export function readPath(text: string): readonly string[] {
  return text
    .split(/ [>›] /u)
    .map((name) => name.replace(/\\([\\>›])/gu, '$1').trim())
    .filter((name) => name !== '')
}
