/** People from a spreadsheet: pasted on the page or in the dialog, or from a file. */
import { Button } from '@mantine/core'
import { IconTable } from '@tabler/icons-react'
import { useEffect, useState } from 'react'
import type { RosterLine } from '../../core/attribute/roster-plan.ts'
import type { Network } from '../../core/network/contract.ts'
import { useCommands } from '../commands.ts'
import { reasons, whyNot } from '../reasons.ts'
import { readCells } from './clipboard-table.ts'
import { RosterDialog } from './roster-dialog.tsx'
import { rosterWords as words } from './roster-words.ts'

const linesOf = (copied: string): readonly RosterLine[] =>
  copied.trim() === '' ? [] : readCells(copied).map((cells, at) => ({ number: at + 1, cells }))

const isWriting = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement && target.closest('input, textarea, [role="dialog"]') !== null

/** A block pasted on the page, where nobody is writing. */
function usePastedBlock(isOff: boolean, take: (copied: string) => void): void {
  useEffect(() => {
    if (isOff) return undefined
    const paste = (event: ClipboardEvent): void => {
      const copied = event.clipboardData?.getData('text/plain') ?? ''
      if (isWriting(event.target) || !/[\t\n]/u.test(copied.trim())) return
      event.preventDefault()
      take(copied)
    }
    document.addEventListener('paste', paste)
    return () => document.removeEventListener('paste', paste)
  })
}

export function RosterImport({ network }: { readonly network: Network }) {
  const [open, setOpen] = useState<{ readonly lines: readonly RosterLine[] } | null>(null)
  const { readOnly } = network
  const begin = (): void => setOpen({ lines: [] })
  usePastedBlock(readOnly || open !== null, (copied) => setOpen({ lines: linesOf(copied) }))
  useCommands([
    {
      id: 'people.roster',
      label: words.command,
      disabled: whyNot([readOnly, reasons.published]),
      run: begin,
    },
  ])
  if (readOnly) return null
  return (
    <>
      <Button
        variant="default"
        leftSection={<IconTable size={16} stroke={1.8} aria-hidden />}
        onClick={begin}
      >
        {words.open}
      </Button>
      {open !== null && (
        <RosterDialog network={network} first={open.lines} onClose={() => setOpen(null)} />
      )}
    </>
  )
}
