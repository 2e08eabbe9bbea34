/** Says at the end what was not run, so that nobody takes it for passed. */
import type { Reporter } from '@playwright/test/reporter'

export default class NotRun implements Reporter {
  private readonly desktop: string

  constructor({ desktop }: { readonly desktop: string }) {
    this.desktop = desktop
  }

  onEnd(): void {
    if (this.desktop !== '') return
    const why = process.env['TRELLIS_DESKTOP_MISSING'] ?? 'nobody looked for Electron’s runtime'
    process.stdout.write(`\nNOT RUN: the desktop project (Electron), because ${why}.\n`)
  }

  printsToStdio(): boolean {
    return false
  }
}
