import type { ProjectStatus } from '../../core/project/contract.ts'
import { HistorySheet } from '../project/history-sheet.tsx'
import { SettingsSheet } from '../project/settings-sheet.tsx'
import { WhoAmI } from '../project/who-am-i.tsx'
import { HelpSheet } from './help-sheet.tsx'
import { MessagesSheet } from './messages-sheet.tsx'
import { NewNetworkSheet } from './new-network-sheet.tsx'
import { closeSheet, useOpenSheet } from './open-sheets.ts'
import { Palette } from './palette.tsx'

/** The sheets that may lie over any page, one at a time. */
export function Sheets({ status }: { readonly status: ProjectStatus }) {
  const open = useOpenSheet()
  if (status.asksWho) return <WhoAmI onClose={null} />
  if (open === 'palette') return <Palette />
  if (open === 'help') return <HelpSheet />
  if (open === 'settings') return <SettingsSheet status={status} />
  if (open === 'who') return <WhoAmI onClose={closeSheet} />
  if (open === 'history') return <HistorySheet />
  if (open === 'messages') return <MessagesSheet />
  if (open === 'new-network') return <NewNetworkSheet />
  return null
}
