/** The note editor: what one saw and what one makes of it, line by line, while others talk. */
import { Button } from '@mantine/core'
import { useEffect, useRef } from 'react'
import { Link, useParams, useSearch } from 'wouter'
import { ProtocolId, SourceId } from '../../core/ids.ts'
import type { SourceText } from '../../core/source/contract.ts'
import { useCurrent } from '../current.ts'
import { EmptyState } from '../look/empty-state.tsx'
import { useAsk } from '../query.ts'
import { useNewNote } from './new-note.ts'
import { NoteEditor } from './note-editor.tsx'
import { noteWords as words } from './words.ts'

export function NotePage() {
  const { sourceId } = useParams<{ sourceId: string }>()
  if (sourceId === 'new') return <MakeNote />
  const id = SourceId.safeParse(sourceId)
  return id.success ? <OneNote key={id.data} sourceId={id.data} /> : <NoNote />
}

/** Makes the note and goes to it; once, however often the page is drawn. */
function MakeNote() {
  const { impossible, create } = useNewNote()
  const { loading } = useCurrent()
  const protocol = ProtocolId.safeParse(new URLSearchParams(useSearch()).get('protocol')).data
  const made = useRef(false)
  useEffect(() => {
    if (made.current || loading || impossible !== null) return
    made.current = true
    create(protocol).catch(() => undefined)
  }, [impossible, loading, create, protocol])
  return impossible === null ? null : <NoNote title={words.noNew} why={words.noNewWhy} />
}

function OneNote({ sourceId }: { readonly sourceId: SourceId }) {
  const answer = useAsk('source', 'get', { sourceId })
  // A failed look at a note that is open, such as while the connection is gone, takes nothing off the screen.
  if (answer.error?.code === 'not-found') return <NoNote />
  return answer.data === undefined ? null : <InItsNetwork text={answer.data} />
}

/** A note that was found from elsewhere brings its network with it. */
function InItsNetwork({ text }: { readonly text: SourceText }) {
  const { networkId } = text.summary
  const { network, choose } = useCurrent()
  useEffect(() => choose(networkId), [choose, networkId])
  return network?.id === networkId ? <NoteEditor text={text} network={network} /> : null
}

function NoNote({
  title = words.gone,
  why = words.goneWhy,
}: {
  readonly title?: string
  readonly why?: string
}) {
  const toSources = (
    <Button component={Link} href="/collect" variant="default">
      {words.toSources}
    </Button>
  )
  return (
    <>
      <h1 className="unseen">{words.note}</h1>
      <EmptyState title={title} action={toSources}>
        {why}
      </EmptyState>
    </>
  )
}
