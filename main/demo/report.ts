/** The one report that is begun, on the last wave of the invented network. */
import { reportTexts, syntheticReport } from '../../core/demo/synthetic/report.ts'
import { insert } from '../database/sql.ts'
import type { Work } from '../work.ts'
import { instant } from './rows.ts'
import type { Synthetic } from './parts.ts'

const DAY = '2024-11-19'

export function fillReport({ db, newId }: Work, { networkId, waveOf }: Synthetic): void {
  const id = newId()
  const changed = instant(DAY, 0, 16)
  const place = { network_id: networkId, wave_id: waveOf('a24'), kind: 'evaluation' }
  insert(db, 'report', { id, ...place, ...syntheticReport, changed })
  for (const [slot, text] of Object.entries(reportTexts))
    insert(db, 'report_text', { id: newId(), report_id: id, slot, text })
}
