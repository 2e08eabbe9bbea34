/** What spreadsheets put on the clipboard: cells between tabs, rows on lines, quotes around cells that hold either. */

const cell = /(?:"((?:[^"]|"")*)"|([^\t\n]*))(\t|\n|$)/uy

/** The rows of cells of a copied text; a last line break ends the last row and begins none. */
export function readCells(copied: string): readonly (readonly string[])[] {
  const text = copied.replace(/\r\n?/gu, '\n').replace(/\n$/u, '')
  const rows: string[][] = [[]]
  cell.lastIndex = 0
  for (;;) {
    const match = cell.exec(text)
    // A quote that is never closed, or letters after one: the rest is taken as it stands.
    if (match === null) return plainCells(text)
    const [, quoted, plain = '', end] = match
    rows.at(-1)?.push(quoted === undefined ? plain : quoted.replaceAll('""', '"'))
    if (end === '') return rows
    if (end === '\n') rows.push([])
  }
}

function plainCells(text: string): readonly (readonly string[])[] {
  return text.split('\n').map((line) => line.split('\t'))
}
