/** First network of the demo: published cases, as facts with the place where they stand. */
import { bmtn, teln } from '../../core/demo/casebook/teln-bmtn.ts'
import { nt3, nwp, nwRise } from '../../core/demo/casebook/nt3-nwp-rise.ts'
import { readScript } from '../../core/demo/script.ts'
import type { Work } from '../work.ts'
import type { CodeOf } from './codebook.ts'
import { addCoder, addCoding, addNetwork, addSource, addWave, instant } from './rows.ts'

const cases = [teln, bmtn, nt3, nwp, nwRise]

const facts = {
  name: 'Casebook of published cases',
  edition: '2019',
  provenance: 'published',
  problem: 'Five networks, each with a problem of its own; see the cases.',
  aim: 'To show the framework at work in cases that anybody can look up.',
  hub: 'None: these are texts.',
  about:
    'Facts from three published texts, in our words, each with the line where it stands. The authors report on networks that they ran, supported or evaluated. There are no ratings, no people and nobody’s words.',
} as const

const wave = {
  label: 'As published',
  date: '2019-01-01',
  held: true,
  context:
    'One round only: what the texts report, whenever it happened. One of them gives no date and stands at 1 January 2020.',
}

/** Gives the network’s id; it is still open. */
export function fillCasebook(work: Work, codeOf: CodeOf): string {
  const networkId = addNetwork(work, facts)
  const waveId = addWave(work, networkId, wave)
  const coderId = addCoder(work, 'Casebook, as shipped', 'CB')
  const place = { networkId, waveId, kind: 'artifact', provenance: 'published' } as const
  for (const { title, date, about, script } of cases) {
    const blocks = readScript(script)
    const { sourceId, blockIds } = addSource(work, { ...place, title, date, about }, blocks)
    blocks.forEach(({ marks }, index) => {
      const blockId = blockIds[index] ?? ''
      const created = instant(date, 0, 12, index)
      for (const mark of marks) {
        const codeId = codeOf(mark.code)
        addCoding(work, mark, { sourceId, blockId, codeId, coderId, memo: '', created })
      }
    })
  }
  return networkId
}
