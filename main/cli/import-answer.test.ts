import { describe, expect, test } from 'vitest'
import { NetworkId, SourceId } from '../../core/ids.ts'
import { bytesOf } from '../source/read/fixture.ts'
import { addNetwork, controlOf, sourceProject } from '../source/fixture.ts'
import { importText } from './import-answer.ts'

const order = (networkId: NetworkId) => ({
  ...{ networkId, waveId: null, kind: 'interview' as const, date: '2024-11-12' },
})

async function brought(files: Readonly<Record<string, string>>) {
  const project = sourceProject()
  const paths = Object.keys(files).map((name) => `talks/${name}`)
  const tickets = Object.entries(files).map(([name, text]) =>
    project.letIn(name, text === '' ? new Uint8Array() : bytesOf(text)),
  )
  const given = tickets.map((ticket) => ({ ticket, title: null, about: '' }))
  const other = addNetwork(project)
  const [first] = given
  if (first !== undefined)
    await project.service.importFiles({ ...order(other), files: [first] }, controlOf())
  const { networkId } = project
  const result = await project.service.importFiles(
    { ...order(networkId), files: given },
    controlOf(),
  )
  const networks = [
    { id: networkId, name: 'River' },
    { id: other, name: 'Lake' },
  ]
  const here = { id: networkId, name: 'River', made: false }
  return importText(result, { here, networks, paths })
}

describe('an import in a terminal', () => {
  test('tells of every file what it became, what it lost, and where it was before', async () => {
    const survey = 'Name,What helped?\nAna,The coach helped.\n,\nBo,Time to talk helped.\n'
    const text = await brought({
      'a.md': 'We met.\n\n![chart](a.png)\n',
      'survey.csv': survey,
      'copy.csv': survey,
      'empty.txt': '',
    })
    expect(text.split('\n')).toEqual([
      'Imported a.md: “a”, 2 words',
      '  Not carried over:',
      '    One picture was left out.',
      '  The same file is in the network “Lake” too, as “a”.',
      'Imported survey.csv: 2 sources, 11 words',
      '  Not carried over:',
      '    1 empty row was left out (row 3).',
      expect.stringMatching(/^Not imported: copy\.csv: already-imported: This very file/u),
      '  The same file is here as “survey, row 2”.',
      expect.stringMatching(/^Not imported: empty\.txt: no-text: /u),
      '2 of 4 files imported: 3 sources, 13 words. Parts of 2 files were not carried over; see above. 2 files were not imported; see above.',
    ])
  })

  test('says that it made the network, and little where there is little to say', () => {
    const here = { id: 'n', name: 'River', made: true }
    const [networkId, sourceId] = [
      NetworkId.parse('01a20000-0000-7000-8000-000000000001'),
      SourceId.parse('01a20000-0000-7000-8000-000000000002'),
    ]
    const source = {
      ...{ id: sourceId, networkId, waveId: null, kind: 'interview' as const, title: 'Talk' },
      ...{ date: '2024-11-12', about: '', provenance: 'imported' as never, fileName: 'a.txt' },
      ...{ words: 1_234, codings: 0, revision: 0, changed: '' as never },
    }
    const result = { imported: [source], failures: [], losses: [], duplicates: [] }
    expect(importText(result, { here, networks: [], paths: ['a.txt'] })).toBe(
      [
        'Made the network River (framework 2019).',
        'Imported a.txt: “Talk”, 1,234 words',
        '1 of 1 file imported: 1 source, 1,234 words.',
      ].join('\n'),
    )
  })
})
