/** The door: open, create, or look around. */
import { useState } from 'react'
import { useCommands } from '../commands.ts'
import { HelpSheet } from '../frame/help-sheet.tsx'
import type { LockReason } from '../frame/locking.ts'
import { openSheet, useOpenSheet } from '../frame/open-sheets.ts'
import { frameWords } from '../frame/words.ts'
import { LatticeMark } from '../look/lattice-mark.tsx'
import { navigate } from '../location.ts'
import { useSaved, wouldLose } from '../saved.ts'
import { useSession } from '../session.ts'
import { CreateForm } from './create-form.tsx'
import { DemoForm } from './demo-form.tsx'
import { DoorActions } from './door-actions.tsx'
import { DoorFoot } from './door-foot.tsx'
import { FolderBrowser } from './folder-browser.tsx'
import type { NewCode } from './new-code.ts'
import { ProjectList } from './project-list.tsx'
import { TrellisArt } from './trellis-art.tsx'
import styles from './unlock-screen.module.css'
import { doorWords } from './words.ts'

type View = 'open' | 'create' | 'demo'

interface Door {
  readonly canRemember: boolean
  readonly lockedBy: LockReason | null
  /** A project was made; its code is to be shown before anything else. */
  readonly onCode: (code: NewCode) => void
}

const enter = (): void => navigate('/overview', { replace: true })

/** What the door says of the lock, truthfully. */
function lockedWords(lockedBy: LockReason | null, isLeft: boolean): string | null {
  if (isLeft) return doorWords.lockedUnsaved
  if (lockedBy === null) return null
  return lockedBy === 'idle' ? doorWords.lockedIdle : doorWords.lockedAsked
}

function OpenView({
  canRemember,
  lockedBy,
  onView,
}: Omit<Door, 'onCode'> & { readonly onView: (view: View) => void }) {
  const { bridge, saved } = useSession()
  const isLeft = wouldLose(useSaved(saved))
  const locked = lockedWords(lockedBy, isLeft)
  const [extra, setExtra] = useState<string | null>(null)
  const [browsing, setBrowsing] = useState(false)
  const another = () => {
    if (bridge.host === 'browser') setBrowsing(true)
    else
      void bridge.choosePath('open', '').then((path) => {
        if (path !== null) setExtra(path)
      })
  }
  useCommands([
    { id: 'door.another', label: doorWords.anotherFile, keys: 'o', run: another },
    { id: 'door.create', label: doorWords.create, keys: 'n', run: () => onView('create') },
    { id: 'door.demo', label: doorWords.demo, keys: 'd', run: () => onView('demo') },
  ])
  return (
    <>
      <h1 className={styles['title']}>{doorWords.title}</h1>
      {locked !== null && (
        <p className={styles['locked']} role="status">
          {locked}
        </p>
      )}
      <ProjectList extra={extra} canRemember={canRemember} onOpen={enter} />
      <DoorActions />
      {browsing && (
        <FolderBrowser
          purpose="open"
          folder=""
          onClose={() => setBrowsing(false)}
          onChoose={(path) => {
            setExtra(path)
            setBrowsing(false)
          }}
        />
      )}
    </>
  )
}

export function UnlockScreen({ canRemember, lockedBy, onCode }: Door) {
  const [view, setView] = useState<View>('open')
  const back = () => setView('open')
  const sheet = useOpenSheet()
  useCommands(
    [{ id: 'frame.help', label: frameWords.help, keys: '? f1', run: () => openSheet('help') }],
    'frame',
  )
  return (
    <div className={styles['door']}>
      <header className={styles['side']}>
        <TrellisArt />
        <div className={styles['brand']}>
          <LatticeMark size={40} />
          <p className={styles['wordmark']}>{doorWords.program}</p>
          <p className={styles['promise']}>{doorWords.promise}</p>
        </div>
      </header>
      <div className={styles['room']}>
        <main className={styles['main']}>
          {view === 'open' && (
            <OpenView canRemember={canRemember} lockedBy={lockedBy} onView={setView} />
          )}
          {view === 'create' && <CreateForm onBack={back} onCreated={onCode} />}
          {view === 'demo' && <DemoForm onBack={back} onOpen={enter} />}
        </main>
        <DoorFoot />
      </div>
      {sheet === 'help' && <HelpSheet />}
    </div>
  )
}
