/** What stands around every page: rail, data-status band, top bar, status bar, and the sheets that open over it. */
import { Suspense, useEffect } from 'react'
import { Redirect, Route, Switch, useLocation } from 'wouter'
import type { ProjectStatus } from '../../core/project/contract.ts'
import { useReadAhead } from '../coding/read-ahead.ts'
import { useCurrent } from '../current.ts'
import { useEarlyReading } from '../retrieval/use-early-reading.ts'
import { screens } from '../screens.ts'
import { DataStatusBand } from './data-status-band.tsx'
import { FirstNetwork } from './first-network.tsx'
import styles from './frame.module.css'
import { useFrameCommands } from './frame-commands.ts'
import { useKeptFocus } from './keep-focus.ts'
import { usePresence, useUnlocked } from './locking.ts'
import { PageBoundary } from './page-boundary.tsx'
import { Rail } from './rail.tsx'
import { Sheets } from './sheets.tsx'
import { StatusBar } from './status-bar.tsx'
import { TopBar } from './top-bar.tsx'
import { usePageTitle } from './page-title.ts'
import { frameWords } from './words.ts'

export function Frame({ status }: { readonly status: ProjectStatus }) {
  const { network } = useCurrent()
  usePresence()
  useReadAhead()
  useEarlyReading()
  useUnlocked(status.path)
  useKeptFocus()
  useFrameCommands(status)
  usePageTitle()
  useFocusOnArrival()
  return (
    <div className={styles['frame']}>
      <a className={styles['skip']} href="#page" onClick={skip}>
        {frameWords.skip}
      </a>
      <Rail />
      <div className={styles['desk']}>
        <header className={styles['head']}>
          {network !== null && <DataStatusBand network={network} />}
          <TopBar status={status} />
        </header>
        <main id="page" className={styles['page']} tabIndex={-1}>
          <Pages />
        </main>
      </div>
      <StatusBar status={status} />
      <Sheets status={status} />
    </div>
  )
}

/** The hash is the place, so the skip link moves the focus by itself. */
function skip(event: React.MouseEvent): void {
  event.preventDefault()
  document.querySelector<HTMLElement>('#page')?.focus()
}

/** A new page starts at its top, and reading starts there. */
function useFocusOnArrival(): void {
  const [path] = useLocation()
  useEffect(() => {
    document.querySelector('#page')?.scrollTo(0, 0)
  }, [path])
}

function Pages() {
  const [path] = useLocation()
  const { networks, loading } = useCurrent()
  if (loading) return null
  if (networks.length === 0) return <FirstNetwork />
  return (
    <PageBoundary key={path}>
      <Suspense>
        <Switch>
          {screens.map(({ path: pattern, page: Page }) => (
            <Route key={pattern} path={pattern}>
              <Page />
            </Route>
          ))}
          <Route>
            <Redirect to="/overview" replace />
          </Route>
        </Switch>
      </Suspense>
    </PageBoundary>
  )
}
