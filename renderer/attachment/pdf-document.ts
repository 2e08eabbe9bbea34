/** A PDF as the window reads it: page by page over ranges, in a worker of the program's own, nothing fetched, nothing run. */
import type { PDFDocumentProxy } from 'pdfjs-dist'
import type { Size } from './region.ts'

/** Where the build puts what the reader asks for by name, in the window's own origin. */
const PARTS = '/pdfjs'

export interface PdfPage {
  readonly size: Size
  readonly words: string
  /** Draws the page; gives a function that stops it. */
  readonly draw: (canvas: HTMLCanvasElement, scale: number) => () => void
}

export interface PdfDocument {
  readonly pages: number
  readonly page: (number: number) => Promise<PdfPage>
  readonly close: () => void
}

async function pageOf(pdf: PDFDocumentProxy, number: number): Promise<PdfPage> {
  const page = await pdf.getPage(number)
  const { width, height } = page.getViewport({ scale: 1 })
  const { items } = await page.getTextContent()
  const words = items.map((item) => ('str' in item ? item.str : '')).join(' ')
  return {
    size: { width: Math.round(width), height: Math.round(height) },
    words: words.replaceAll(/\s+/gu, ' ').trim(),
    draw: (canvas, scale) => {
      const viewport = page.getViewport({ scale: scale * devicePixelRatio })
      canvas.width = Math.floor(viewport.width)
      canvas.height = Math.floor(viewport.height)
      const task = page.render({ canvas, viewport })
      task.promise.catch(() => undefined)
      return () => task.cancel()
    },
  }
}

export type PdfFailure = 'broken' | 'locked' | 'wrong-password'

/** Why a PDF was not opened. */
export function failureOf(thrown: unknown, password: string): PdfFailure {
  const isLocked = thrown instanceof Error && thrown.name === 'PasswordException'
  if (!isLocked) return 'broken'
  return password === '' ? 'locked' : 'wrong-password'
}

/** The reader is large and loaded only where a PDF is looked at. */
export async function openPdf(url: string, password: string): Promise<PdfDocument> {
  const [pdfjs, worker] = await Promise.all([
    import('pdfjs-dist'),
    import('pdfjs-dist/build/pdf.worker.min.mjs?url'),
  ])
  pdfjs.GlobalWorkerOptions.workerSrc = worker.default
  const loading = pdfjs.getDocument({
    url,
    ...(password === '' ? {} : { password }),
    disableAutoFetch: true,
    disableFontFace: true,
    useSystemFonts: false,
    useWasm: false,
    wasmUrl: `${PARTS}/decoders/`,
    standardFontDataUrl: `${PARTS}/fonts/`,
    cMapUrl: `${PARTS}/cmaps/`,
    useWorkerFetch: false,
    enableXfa: false,
    stopAtErrors: false,
    verbosity: pdfjs.VerbosityLevel.ERRORS,
  })
  const pdf = await loading.promise
  return {
    pages: pdf.numPages,
    page: (number) => pageOf(pdf, number),
    close: () => void loading.destroy(),
  }
}
