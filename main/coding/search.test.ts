import { beforeEach, describe, expect, test } from 'vitest'
import type { FoundPlace, PassageSearch } from '../../core/coding/search-contract.ts'
import type { JobControl } from '../../core/contract.ts'
import { AppError } from '../../core/errors.ts'
import { CodeId, CoderId } from '../../core/ids.ts'
import { insert, update } from '../database/sql.ts'
import { codingProject, span, type CodingProject } from './fixture.ts'
import { problemOf } from './search-pattern.ts'

const control: JobControl<unknown> = {
  report: () => undefined,
  check: () => undefined,
  pause: () => Promise.resolve(),
}

const placeOf = ({ blockId, start, end }: FoundPlace): FoundPlace => ({ blockId, start, end })

let project: CodingProject
let codeId: CodeId

const wanted = (values: Partial<PassageSearch>): PassageSearch => ({
  networkId: project.networkId,
  how: 'words',
  text: '',
  unit: 'hit',
  sourceId: null,
  waveId: null,
  kinds: [],
  speakers: [],
  headings: [],
  ...values,
})

const search = (values: Partial<PassageSearch>) =>
  project.coding.findPassages(wanted(values), control)

async function words(values: Partial<PassageSearch>): Promise<readonly string[]> {
  const { sources } = await search(values)
  const places = sources.flatMap(({ hits }) => hits.map(placeOf))
  return project.coding.foundInContext({ places }).map((one) => one?.match ?? '')
}

const code = (values: Partial<PassageSearch>, stop = control) =>
  search(values).then(({ sources }) =>
    project.coding.codeFound(
      {
        sources: sources.map(({ sourceId, revision, hits }) => ({
          ...{ sourceId, revision },
          places: hits.map(placeOf),
        })),
        code: { codeId },
        direction: 'supports',
      },
      stop,
    ),
  )

const codings = () => project.coding.ofSource({ sourceId: project.sourceId })

beforeEach(() => {
  project = codingProject()
  codeId = CodeId.parse(project.work.newId())
  project.command(() =>
    insert(project.db, 'code', {
      ...{ id: codeId, parent_id: null, position: 'a0', name: 'Kindness', definition: '' },
      color: 1,
    }),
  )
})

describe('passages are found', () => {
  test('by the beginnings of words, any of several', async () => {
    expect(await words({ text: 'spok kin' })).toEqual(['kind', 'spoken'])
  })

  test('by a phrase as it stands', async () => {
    expect(await words({ text: '"stayed behind" "have spoken"' })).toEqual(['stayed behind'])
  })

  test('whatever their case and accents', async () => {
    project.addSource(['Un ÉLÈVE parle.'])
    expect(await words({ text: 'eleve' })).toEqual(['ÉLÈVE'])
  })

  test('by a pattern, behind emoji too', async () => {
    project.addSource(['😀😀 then 42 of 60'])
    expect(await words({ how: 'pattern', text: '\\d+ of \\d+' })).toEqual(['42 of 60'])
  })

  test('as the sentence around them, once for two hits in it', async () => {
    const asked = { text: 'kind about spoken', unit: 'sentence' } as const
    const [first, second] = ['They were kind about it.', 'I have never spoken to her.']
    expect(await words(asked)).toEqual([first, second])
    expect(await words({ ...asked, text: 'spoken', beside: 1 })).toEqual([`No. ${second}`])
  })

  test('as the whole turn', async () => {
    expect(await words({ text: 'spoken', unit: 'block' })).toEqual([
      'No. I have never spoken to her.',
    ])
  })

  test('in this source alone', async () => {
    project.addSource(['She was kind.'])
    expect(await words({ text: 'kind', sourceId: project.sourceId })).toEqual(['kind'])
  })

  test('of one speaker, and below one heading', async () => {
    const { sourceId, blocks } = project.addSource([
      'What helped?',
      'A kind word.',
      'What else?',
      'Be kind.',
    ])
    const set = (n: number, kind: string, speaker: string) =>
      project.db
        .prepare('UPDATE source_block SET kind = ?, speaker = ? WHERE id = ?')
        .run(kind, speaker, blocks[n])
    project.command(() => {
      set(0, 'heading', '')
      set(1, 'paragraph', 'R1')
      set(2, 'heading', '')
      set(3, 'paragraph', 'R2')
    })
    expect(await words({ text: 'kind', sourceId, headings: ['What else?'] })).toEqual(['kind'])
    expect(await words({ text: 'kind', speakers: ['R1'], unit: 'block' })).toEqual(['A kind word.'])
    expect(project.coding.limits({ networkId: project.networkId, sourceId })).toEqual({
      speakers: [
        { name: 'R1', blocks: 1 },
        { name: 'R2', blocks: 1 },
      ],
      headings: [
        { name: 'What else?', blocks: 1 },
        { name: 'What helped?', blocks: 1 },
      ],
    })
  })

  test('of a network only', async () => {
    project.addSource(['She was kind.'], project.addNetwork(false))
    expect(await words({ text: 'kind' })).toHaveLength(1)
  })

  test('nowhere for nothing, signs, or a kind of source that there is none of', async () => {
    expect(await words({ text: '  ?! ' })).toEqual([])
    expect(await words({ text: 'kind', kinds: ['note'] })).toEqual([])
  })
})

test('hits say with which codes this coder has coded all of them', async () => {
  const [first] = project.blocks
  project.command(() =>
    project.coding.add({
      ...{ sourceId: project.sourceId, codeId, direction: 'mixed' },
      span: span(first, 5, first, 14),
    }),
  )
  const { sources } = await search({ text: 'kind' })
  expect(sources[0]?.hits[0]?.codes).toEqual([codeId])
  expect((await search({ text: 'kind', unit: 'sentence' })).sources[0]?.hits[0]?.codes).toEqual([])
})

describe('a pattern', () => {
  test.each([
    ['a(b', 'parenthesis'],
    ['[a', 'bracket'],
    ['a**', 'repeat'],
    ['(?=a)', 'looking-around'],
    ['(?<=a)b', 'looking-around'],
    ['\\1', 'escape'],
    ['[b-a]', 'range'],
    ['a\\', 'backslash'],
    ['(trust|help)\\w*', null],
  ])('%s: %s', (pattern, problem) => {
    expect(problemOf(pattern)).toBe(problem)
  })

  test('with a problem is refused', async () => {
    await expect(search({ how: 'pattern', text: '(' })).rejects.toThrow(AppError)
  })

  test('that would run away elsewhere takes no longer than its text', async () => {
    project.addSource([`${'a'.repeat(20_000)}!`])
    const before = performance.now()
    await search({ how: 'pattern', text: '(a+)+$' })
    expect(performance.now() - before).toBeLessThan(2_000)
  })
})

describe('what was found is coded', () => {
  test('in one undo', async () => {
    expect(await code({ text: 'kind spoken' })).toMatchObject({ added: 2, present: 0, leftOut: [] })
    expect(codings()).toHaveLength(2)
    project.journal.undo()
    expect(codings()).toHaveLength(0)
    project.journal.redo()
    expect(codings()).toHaveLength(2)
  })

  test('with a new code, which goes with the same undo', async () => {
    const { sources } = await search({ text: 'kind' })
    const places = sources[0]?.hits.map(placeOf) ?? []
    const { codeId: made } = await project.coding.codeFound(
      {
        sources: [{ sourceId: project.sourceId, revision: 0, places }],
        ...{ code: { name: 'Fresh' }, direction: 'counters' },
      },
      control,
    )
    expect(codings()).toMatchObject([{ codeId: made, direction: 'counters' }])
    project.journal.undo()
    expect(project.db.prepare('SELECT count(*) FROM code').pluck().get()).toBe(1)
  })

  test('once: what is coded so already stays as it is', async () => {
    await code({ text: 'kind spoken' })
    expect(await code({ text: 'kind spoken' })).toMatchObject({ added: 0, present: 2 })
  })

  test('but not in a source that was edited since', async () => {
    const { sources } = await search({ text: 'kind' })
    const [found] = sources
    if (found === undefined) throw new Error('found')
    const places = found.hits.map(placeOf)
    const result = await project.coding.codeFound(
      {
        sources: [{ sourceId: found.sourceId, revision: 7, places }],
        ...{ code: { codeId }, direction: 'supports' },
      },
      control,
    )
    expect(result).toMatchObject({ added: 0, leftOut: ['Interview, P14'] })
  })

  test('but no longer in a source that is edited while the job runs', async () => {
    const { sourceId } = project.addSource(['kind '.repeat(250).trim()])
    const edit = (): void =>
      project.command(() => update(project.db, 'source', sourceId, { revision: 1 }))
    const meanwhile = { ...control, pause: () => Promise.resolve().then(edit) }
    const result = await code({ text: 'kind', sourceId }, meanwhile)
    expect(result).toMatchObject({ added: 100, leftOut: ['Interview, P14'] })
  })

  test('and nothing of it is left when the job is stopped', async () => {
    project.addSource(['kind', 'kind again'])
    let paused = 0
    const stop = {
      ...control,
      pause: () => {
        paused += 1
        if (paused > 1) throw new AppError('cancelled')
        return Promise.resolve()
      },
    }
    await expect(code({ text: 'kind' }, stop)).rejects.toThrow('cancelled')
    expect(project.db.prepare('SELECT count(*) FROM coding').pluck().get()).toBe(0)
  })

  test('never in a published network', async () => {
    const networkId = project.addNetwork(true)
    project.addSource(['kind'], networkId)
    await expect(code({ text: 'kind', networkId })).rejects.toThrow('published')
  })
})

test('a coder who codes blind is not told where others have coded', async () => {
  const other = CoderId.parse(project.work.newId())
  const [first] = project.blocks
  project.command(() => {
    insert(project.db, 'coder', { id: other, name: 'Other', initials: 'O' })
    const { codingId } = project.coding.add({
      ...{ sourceId: project.sourceId, codeId, direction: 'mixed' },
      span: span(first, 5, first, 14),
    })
    project.db.prepare('UPDATE coding SET coder_id = ? WHERE id = ?').run(other, codingId)
  })
  expect((await search({ text: 'kind' })).sources[0]?.hits[0]?.codes).toEqual([])
})
