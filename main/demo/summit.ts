/** Second network of the demo: the eleven published rows, read-only and without names. Blank years are rows without a level. */
import { readScript } from '../../core/demo/script.ts'
import { summitRows, summitYears } from '../../core/demo/summit/ratings.ts'
import { summitAbout, summitTexts } from '../../core/demo/summit/texts.ts'
import { insert } from '../database/sql.ts'
import type { Work } from '../work.ts'
import type { CodeOf } from './codebook.ts'
import { addCoding, addNetwork, addSource, addWave, instant } from './rows.ts'

const DAY = '2024-03-26'

function addTexts(work: Work, networkId: string, waveId: string, codeOf: CodeOf): void {
  for (const { title, script } of summitTexts) {
    const blocks = readScript(script)
    const facts = {
      networkId,
      waveId,
      kind: 'artifact',
      title,
      date: DAY,
      about: summitAbout,
      provenance: 'published',
    } as const
    const { sourceId, blockIds } = addSource(work, facts, blocks)
    blocks.forEach(({ marks }, index) => {
      const blockId = blockIds[index] ?? ''
      const created = instant(DAY, 0, 12, index)
      for (const mark of marks) {
        const codeId = codeOf(mark.code)
        addCoding(work, mark, { sourceId, blockId, codeId, coderId: work.me(), memo: '', created })
      }
    })
  }
}

/** Gives the network’s id; it is still open, so that nothing of it needs to be made out of order. */
export function fillSummit(work: Work, codeOf: CodeOf): string {
  const networkId = addNetwork(work, {
    name: 'Summit 2024 ratings',
    edition: '2024',
    provenance: 'published',
    problem: 'Eleven networks with problems of three types; see “Type of problem, by group”.',
    aim: 'To show how ratings over the years become a trajectory, on rows whose labels are published.',
    hub: 'Not said.',
    about:
      'The ratings of eleven improvement networks as shown at the Carnegie Summit on 26 March 2024: six called most developed (MD), five called least developed (LD). Anonymous there, and anonymous here. Read-only.',
  })
  const waveIds = summitYears.map((year) =>
    addWave(work, networkId, {
      label: String(year),
      date: `${year}-01-01`,
      held: true,
      context: 'One rating a year; the table does not give the day.',
    }),
  )
  for (const { id: caseId, levels } of summitRows)
    levels.forEach((level, index) => {
      const wave_id = waveIds[index] ?? ''
      insert(work.db, 'published_rating', {
        id: work.newId(),
        network_id: networkId,
        case_id: caseId,
        wave_id,
        level,
      })
    })
  addTexts(work, networkId, waveIds.at(-1) ?? '', codeOf)
  return networkId
}
