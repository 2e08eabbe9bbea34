/** The window: fonts, tokens, theme, one session over the bridge that this host offers. */
import '@fontsource-variable/source-sans-3/wght.css'
import '@fontsource-variable/source-serif-4/opsz.css'
import '@fontsource-variable/source-serif-4/opsz-italic.css'
import '@mantine/core/styles.layer.css'
import '@mantine/notifications/styles.layer.css'
import './look/tokens.css'
import './look/base.css'
import './look/mantine.css'
import './look/print.css'
import { MantineProvider } from '@mantine/core'
import { Notifications } from '@mantine/notifications'
import { QueryClientProvider } from '@tanstack/react-query'
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { Router } from 'wouter'
import { browserBridge } from './bridge/browser.ts'
import { desktopBridge } from './bridge/desktop.ts'
import { AppError } from '../core/errors.ts'
import { App } from './frame/app.tsx'
import { hideError } from './frame/show-error.tsx'
import { refuseStrayDrops } from './frame/stray-drops.ts'
import { hashHref, useHash, useHashSearch } from './location.ts'
import { cssVariables, theme } from './look/theme.ts'
import { SessionProvider, createSession, type Session } from './session.ts'

function open(): Session {
  if (window.trellis !== undefined) return createSession(desktopBridge(window.trellis))
  const bridge = browserBridge(window.location.origin)
  const session = createSession(bridge)
  bridge.connected((connected) => {
    const wasLost = !session.saved.now().connected
    session.saved.tell({ type: 'connected', connected })
    if (connected) hideError(new AppError('connection-lost'))
    // Much may have happened meanwhile, a lock for instance.
    if (connected && wasLost) void session.answers.invalidateQueries()
  })
  return session
}

function start(root: Element): void {
  refuseStrayDrops(window)
  const session = open()
  createRoot(root).render(
    <StrictMode>
      <MantineProvider theme={theme} cssVariablesResolver={cssVariables} defaultColorScheme="auto">
        <SessionProvider value={session}>
          <QueryClientProvider client={session.answers}>
            <Router hook={useHash} searchHook={useHashSearch} hrefs={hashHref}>
              <Notifications position="bottom-right" limit={3} />
              <App />
            </Router>
          </QueryClientProvider>
        </SessionProvider>
      </MantineProvider>
    </StrictMode>,
  )
}

const root = document.querySelector('#root')
if (root !== null) start(root)
