/** pdf.js, loaded where the first PDF is read, without a canvas: nothing is drawn here. */
import type * as PdfJs from 'pdfjs-dist'

/** As it starts, pdf.js looks for a native library to draw with; what it reads needs none. */
async function loadWithoutCanvas(): Promise<typeof PdfJs> {
  const found = process.getBuiltinModule.bind(process)
  const { log, warn } = console
  process.getBuiltinModule = () => {
    throw new Error('Nothing is drawn here.')
  }
  console.log = console.warn = () => undefined
  try {
    // The code that parses is named first: where it is known, no other thread is started for it.
    await import('pdfjs-dist/legacy/build/pdf.worker.mjs')
    return await import('pdfjs-dist/legacy/build/pdf.mjs')
  } finally {
    process.getBuiltinModule = found
    console.log = log
    console.warn = warn
  }
}

let loading: Promise<typeof PdfJs> | null = null

export function pdfLibrary(): Promise<typeof PdfJs> {
  loading ??= loadWithoutCanvas()
  return loading
}
