import { Button, PasswordInput } from '@mantine/core'
import { IconChevronLeft, IconChevronRight } from '@tabler/icons-react'
import { useEffect, useRef, useState, type ReactNode } from 'react'
import type { Attachment } from '../../core/attachment/contract.ts'
import { useCommands } from '../commands.ts'
import { reasons, whyNot } from '../reasons.ts'
import { useFirstFocus } from '../look/focus.ts'
import type { Coding } from './marker.ts'
import {
  failureOf,
  openPdf,
  type PdfDocument,
  type PdfFailure,
  type PdfPage,
} from './pdf-document.ts'
import { RegionLayer } from './region-layer.tsx'
import { useBox } from './use-box.ts'
import styles from './stage.module.css'
import { attachmentWords, viewerWords as words } from './words.ts'
import { useZoom, ZoomButtons } from './zoom.tsx'

/** The page must take the focus to be scrolled by keys. */
const FOCUSABLE = 0

interface Opening {
  readonly pdf: PdfDocument | null
  readonly failure: PdfFailure | null
  readonly unlock: (password: string) => void
}

function useDocument(url: string): Opening {
  const [password, setPassword] = useState('')
  const [opened, setOpened] = useState<Omit<Opening, 'unlock'>>({ pdf: null, failure: null })
  useEffect(() => {
    let document: PdfDocument | null = null
    let isGone = false
    openPdf(url, password)
      .then((found) => {
        document = found
        if (isGone) found.close()
        else setOpened({ pdf: found, failure: null })
      })
      .catch((thrown: unknown) => {
        if (!isGone) setOpened({ pdf: null, failure: failureOf(thrown, password) })
      })
    return () => {
      isGone = true
      document?.close()
    }
  }, [url, password])
  return { ...opened, unlock: setPassword }
}

/** A PDF that is locked asks for its password, which is kept nowhere. */
function Locked({
  failure,
  unlock,
}: {
  readonly failure: PdfFailure
  readonly unlock: (password: string) => void
}) {
  const [typed, type] = useState('')
  const field = useFirstFocus<HTMLInputElement>()
  return (
    <form
      className={styles['locked']}
      onSubmit={(event) => {
        event.preventDefault()
        unlock(typed)
      }}
    >
      <PasswordInput
        ref={field}
        label={words.password}
        description={words.passwordHint}
        error={failure === 'wrong-password' ? words.wrongPassword : null}
        value={typed}
        onChange={(event) => type(event.currentTarget.value)}
      />
      <Button type="submit" size="xs" disabled={typed === ''}>
        {words.unlock}
      </Button>
    </form>
  )
}

function usePage(pdf: PdfDocument | null, number: number): PdfPage | null {
  const [page, setPage] = useState<PdfPage | null>(null)
  useEffect(() => {
    if (pdf === null) return undefined
    let isGone = false
    pdf
      .page(number)
      .then((found) => {
        if (!isGone) setPage(found)
      })
      .catch(() => setPage(null))
    return () => {
      isGone = true
    }
  }, [pdf, number])
  return page
}

function Page({ page, scale }: { readonly page: PdfPage; readonly scale: number }) {
  const canvas = useRef<HTMLCanvasElement>(null)
  useEffect(
    () => (canvas.current === null ? undefined : page.draw(canvas.current, scale)),
    [page, scale],
  )
  return (
    <>
      <canvas ref={canvas} className={styles['page']} aria-hidden />
      <p className="unseen">{page.words}</p>
    </>
  )
}

function PageButtons({
  at,
  of,
  turn,
}: {
  readonly at: number
  readonly of: number
  readonly turn: (by: 1 | -1) => void
}) {
  useCommands([
    {
      id: 'attachment-page',
      label: words.nextPage,
      keys: 'x',
      disabled: whyNot([at >= of, reasons.lastPage]),
      run: () => turn(1),
    },
    {
      id: 'attachment-page-back',
      label: words.previousPage,
      keys: 'shift+x',
      disabled: whyNot([at <= 1, reasons.firstPage]),
      run: () => turn(-1),
    },
  ])
  return (
    <>
      <button
        type="button"
        aria-label={words.previousPage}
        title={words.previousPage}
        disabled={at <= 1}
        onClick={() => turn(-1)}
      >
        <IconChevronLeft size={17} stroke={1.7} aria-hidden />
      </button>
      <span className={styles['figure']} aria-live="polite">
        {words.page(at, of)}
      </span>
      <button
        type="button"
        aria-label={words.nextPage}
        title={words.nextPage}
        disabled={at >= of}
        onClick={() => turn(1)}
      >
        <IconChevronRight size={17} stroke={1.7} aria-hidden />
      </button>
    </>
  )
}

/** The page of the chosen coding, where it has one. */
function pageOfChosen({ markers, chosenId }: Coding): number | null {
  const place = markers.find(({ id }) => id === chosenId)?.place
  return place?.kind === 'region' ? place.page : null
}

/** A PDF page by page, with its coded regions. */
export function PdfViewer({
  attachment: { id, name },
  coding,
  children,
}: {
  readonly attachment: Attachment
  readonly coding: Coding
  readonly children: ReactNode
}) {
  const room = useRef<HTMLDivElement>(null)
  const { pdf, failure, unlock } = useDocument(`/attachment/${id}`)
  const [turned, setTurned] = useState({ chosenId: coding.chosenId, at: pageOfChosen(coding) ?? 1 })
  const chosenAt = turned.chosenId === coding.chosenId ? null : pageOfChosen(coding)
  const at = chosenAt ?? turned.at
  const page = usePage(pdf, at)
  const zoom = useZoom(page?.size ?? null, useBox(room), 'width')
  const { scale } = zoom
  return (
    <div className={styles['viewer']}>
      <div className={styles['tools']}>
        {pdf !== null && (
          <>
            <PageButtons
              at={at}
              of={pdf.pages}
              turn={(by) => setTurned({ chosenId: coding.chosenId, at: at + by })}
            />
            <ZoomButtons zoom={zoom} />
          </>
        )}
        {pdf !== null && coding.code !== null && <p className={styles['help']}>{words.help}</p>}
        <span className={styles['space']} />
        {children}
      </div>
      {failure === 'broken' && <p className={styles['note']}>{attachmentWords.broken}</p>}
      {failure !== null && failure !== 'broken' && <Locked failure={failure} unlock={unlock} />}
      <div
        ref={room}
        className={styles['room']}
        role="region"
        aria-label={name}
        tabIndex={FOCUSABLE}
        hidden={failure !== null}
      >
        {page === null ? (
          <p className={styles['note']}>{words.loading}</p>
        ) : (
          <div
            className={styles['stage']}
            style={{ width: page.size.width * scale, height: page.size.height * scale }}
          >
            <Page page={page} scale={scale} />
            <RegionLayer key={at} size={page.size} page={at} coding={coding} />
          </div>
        )}
      </div>
    </div>
  )
}
