/** A PDF opened, and the pieces of text on each of its pages with their places. */
import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import type { PDFDocumentProxy, PDFPageProxy } from 'pdfjs-dist'
import { AppError } from '../../../core/errors.ts'
import { pdfLibrary } from './pdf-library.ts'
import { requireBearable } from './pdf-streams.ts'

export interface PdfItem {
  readonly text: string
  readonly isRtl: boolean
  /** From the left edge, in points. */
  readonly x: number
  readonly right: number
  /** Of the baseline, from the upper edge. */
  readonly y: number
  /** Of the letters. */
  readonly size: number
}

export interface PdfPage {
  readonly height: number
  readonly items: readonly PdfItem[]
  /** Pieces of text that run another way, such as a stamp across the page. */
  readonly askew: number
  /** Notes in the margin with words of their own. */
  readonly comments: number
  /** Fields of a form that somebody has filled in. */
  readonly fields: number
  /** Where links lead. */
  readonly links: readonly string[]
}

export interface PdfContent {
  readonly title: string
  readonly pages: readonly PdfPage[]
}

const MOST_PAGES = 3_000
const MOST_ITEMS = 1_000_000
/** Of one page: a full one of a newspaper has some thousands. */
const MOST_ON_PAGE = 100_000
const MOST_LETTERS = 10_000_000
/** Milliseconds after which nothing further is read. */
const MOST_TIME = 30_000

/** Milliseconds that pdf.js gets to let go of a file. */
const MOST_CLOSING = 1_000

/** Tables of letters that old Asian fonts refer to by name; they come with the library. */
class LocalTables {
  async fetch({ kind, filename }: { kind: string; filename: string }): Promise<Uint8Array> {
    const folder = { cMapUrl: 'cmaps', standardFontDataUrl: 'standard_fonts' }[kind]
    if (folder === undefined || !/^[\w-]+(?:\.\w+)?$/u.test(filename))
      throw new Error('No such table.')
    const library = dirname(createRequire(import.meta.url).resolve('pdfjs-dist/package.json'))
    return new Uint8Array(await readFile(join(library, folder, filename)))
  }
}

/** Refuses (`needs-password`) a locked file; throws what pdf.js throws at one that is none. */
async function withDocument<T>(
  bytes: Uint8Array,
  use: (document: PDFDocumentProxy) => Promise<T>,
): Promise<T> {
  const { getDocument, PasswordException, VerbosityLevel } = await pdfLibrary()
  const task = getDocument({
    // pdf.js keeps what it is given.
    data: bytes.slice(),
    BinaryDataFactory: LocalTables,
    cMapUrl: 'cmaps/',
    standardFontDataUrl: 'standard_fonts/',
    useWorkerFetch: false,
    useWasm: false,
    useSystemFonts: false,
    disableFontFace: true,
    isOffscreenCanvasSupported: false,
    isImageDecoderSupported: false,
    enableXfa: false,
    maxImageSize: 1,
    verbosity: VerbosityLevel.ERRORS,
  })
  try {
    return await use(await task.promise)
  } catch (error) {
    throw error instanceof PasswordException ? new AppError('needs-password') : error
  } finally {
    await Promise.race([task.destroy(), wait(MOST_CLOSING, null, { ref: false })])
  }
}

type Matrix = readonly number[]

/** Where a piece of text stands on the upright page, and in which direction it runs: 0 to the right, then clockwise. */
interface Placed extends PdfItem {
  readonly turn: number
}

function place(
  item: { str: string; dir: string; transform: Matrix; width: number },
  [a = 1, b = 0, c = 0, d = 1, e = 0, f = 0]: Matrix,
): Placed {
  const [ia = 0, ib = 0, ic = 0, id = 0, ie = 0, jf = 0] = item.transform
  const x = a * ie + c * jf + e
  const y = b * ie + d * jf + f
  const dx = a * ia + c * ib
  const dy = b * ia + d * ib
  const turn = (Math.round(Math.atan2(dy, dx) / (Math.PI / 2)) + 4) % 4
  const size = Math.hypot(ic, id)
  const isRtl = item.dir === 'rtl'
  return { text: item.str, isRtl, x, right: x + item.width, y, size, turn }
}

/** A page printed sideways is turned as its words run. */
function upright(item: Placed, turn: number): PdfItem {
  const { text, isRtl, size } = item
  const width = item.right - item.x
  const [x, y] =
    [
      [item.x, item.y],
      [item.y, -item.x],
      [-item.x, -item.y],
      [-item.y, item.x],
    ][turn] ?? []
  return { text, isRtl, size, x: x ?? 0, right: (x ?? 0) + width, y: y ?? 0 }
}

/** What may still be read of a document. */
interface Bounds {
  items: number
  letters: number
  readonly until: number
}

function count(text: string, onPage: number, bounds: Bounds): void {
  bounds.items -= 1
  bounds.letters -= text.length
  if (bounds.items < 0 || bounds.letters < 0 || onPage > MOST_ON_PAGE)
    throw new AppError('too-large')
}

/** The pieces of a page as they come, up to the bounds. */
async function collect(page: PDFPageProxy, bounds: Bounds): Promise<readonly Placed[]> {
  const { transform } = page.getViewport({ scale: 1 })
  const reader = page.streamTextContent({ disableNormalization: true }).getReader()
  const placed: Placed[] = []
  try {
    for (;;) {
      // The stream is typed as one of anything; what it holds is the same as of `getTextContent`.
      const part = (await reader.read()) as {
        done: boolean
        value?: Awaited<ReturnType<PDFPageProxy['getTextContent']>>
      }
      if (part.done || part.value === undefined) return placed
      if (performance.now() > bounds.until) throw new AppError('too-slow')
      for (const item of part.value.items) {
        if (!('str' in item) || item.str === '') continue
        count(item.str, placed.length, bounds)
        placed.push(place({ ...item, transform: item.transform as Matrix }, transform))
      }
    }
  } catch (error) {
    // Without this pdf.js would wait for somebody to take the rest of the page.
    reader.cancel(error).catch(() => undefined)
    throw error
  }
}

/** What stands upon the page and not in its text. */
async function notesOn(
  page: PDFPageProxy,
): Promise<Pick<PdfPage, 'comments' | 'fields' | 'links'>> {
  // Typed as a list of anything; only these fields of an annotation are looked at.
  const notes = (await page.getAnnotations({ intent: 'any' })) as readonly {
    readonly subtype?: string
    readonly fieldType?: string | null
    readonly fieldValue?: unknown
    readonly contentsObj?: { readonly str: string }
    readonly url?: string
  }[]
  const isFilled = (value: unknown): boolean =>
    Array.isArray(value) ? value.some(isFilled) : typeof value === 'string' && value.trim() !== ''
  const isOff = (value: unknown): boolean => value === 'Off'
  return {
    comments: notes.filter(
      ({ subtype, contentsObj }) =>
        !/^(?:Link|Widget|Popup)$/u.test(subtype ?? '') && isFilled(contentsObj?.str),
    ).length,
    fields: notes.filter(
      ({ subtype, fieldType, fieldValue }) =>
        subtype === 'Widget' && fieldType !== 'Sig' && isFilled(fieldValue) && !isOff(fieldValue),
    ).length,
    links: notes.flatMap(({ subtype, url }) => (subtype === 'Link' ? (url ?? []) : [])),
  }
}

async function readPage(page: PDFPageProxy, bounds: Bounds): Promise<PdfPage> {
  const placed = await collect(page, bounds)
  const letters = [0, 0, 0, 0]
  for (const { turn, text } of placed) letters[turn] = (letters[turn] ?? 0) + text.trim().length
  const main = letters.indexOf(Math.max(...letters))
  const items = placed.filter(({ turn }) => turn === main).map((item) => upright(item, main))
  const askew = placed.filter(({ turn, text }) => turn !== main && text.trim() !== '').length
  const notes = await notesOn(page)
  page.cleanup()
  return { height: page.getViewport({ scale: 1 }).height, items, askew, ...notes }
}

/** Refuses (`needs-password`) a locked file, (`too-large`, `too-slow`) one beyond all bounds. */
export function readPdfPages(bytes: Uint8Array): Promise<PdfContent> {
  requireBearable(bytes)
  return withDocument(bytes, async (document) => {
    if (document.numPages > MOST_PAGES) throw new AppError('too-large')
    const until = performance.now() + MOST_TIME
    const bounds = { items: MOST_ITEMS, letters: MOST_LETTERS, until }
    const { info } = await document.getMetadata()
    const title = 'Title' in info && typeof info.Title === 'string' ? info.Title : ''
    const pages: PdfPage[] = []
    for (let number = 1; number <= document.numPages; number += 1) {
      if (performance.now() > until) throw new AppError('too-slow')
      pages.push(await readPage(await document.getPage(number), bounds))
    }
    return { title, pages }
  })
}
