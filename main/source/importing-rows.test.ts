import { expect, test, describe } from 'vitest'
import type { SurveyPlan } from '../../core/source/import-contract.ts'
import { controlOf, sourceProject } from './fixture.ts'
import { bytesOf } from './read/fixture.ts'

const gaps = [
  'Name,Years,Site,What helped?,Title',
  '',
  'Ana,4,North,"The',
  'protocol.",',
  ',,,,',
  'Bo,many,South,,',
  'Ana,5,North,Again.,',
  '',
].join('\n')

const plan = (per: SurveyPlan['per']): SurveyPlan => ({
  sheet: 0,
  per,
  columns: [
    { use: 'person' },
    { use: 'attribute', holder: 'person', name: 'Years', type: 'number' },
    { use: 'attribute', holder: 'source', name: 'Site', type: 'choice' },
    { use: 'text', name: 'What helped?' },
    { use: 'out' },
  ],
})

function survey() {
  const project = sourceProject()
  const ticket = project.letIn('survey.csv', bytesOf(gaps))
  const bringIn = (per: SurveyPlan['per']) =>
    project.service.importFiles(
      {
        ...{ networkId: project.networkId, waveId: null, kind: 'artifact', date: '2024-11-12' },
        files: [{ ticket, title: 'Exit survey', about: '', survey: plan(per) }],
      },
      controlOf(),
    )
  return { ...project, ticket, bringIn }
}

describe('rows of a survey that are left out', () => {
  test('are told, and rows below them keep the numbers that their author sees', async () => {
    const { imported, losses } = await survey().bringIn('row')
    expect(imported.map(({ title }) => title)).toEqual(['Exit survey, row 3', 'Exit survey, row 6'])
    expect(losses[0]?.sentences.slice(0, 3)).toEqual([
      '2 empty rows were left out (rows 2, 4).',
      '1 row has no answer in any column of text (row 5) and makes no source; what else it says of a source is left out.',
      '1 value of “Years” was left out, not being a number.',
    ])
  })

  test('are told before anything is brought in', async () => {
    const { service, ticket } = survey()
    const { previews } = await service.preview({ files: [{ ticket }] }, controlOf())
    expect(previews[0]?.sheets[0]).toMatchObject({ rows: 3, emptyRows: 2 })
    const trial = await service.trySurvey({ ticket, survey: plan('person') }, controlOf())
    expect(trial).toMatchObject({
      emptyRows: { count: 2, rows: [2, 4] },
      wordless: { count: 1, rows: [5] },
      misfits: [{ rows: [5] }],
      sources: 1,
    })
  })

  test('without an answer add no words where one source is made for each person', async () => {
    const { losses } = await survey().bringIn('person')
    expect(losses[0]?.sentences[1]).toBe(
      '1 row has no answer in any column of text (row 5) and adds no words to the source of a person.',
    )
  })
})
