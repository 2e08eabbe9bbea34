import { describe, expect, it } from 'vitest'
import { buildReport } from './build.ts'
import { emptyGathered, fullGathered } from './fixture.ts'
import { fixtureNetwork, fixturePeople } from './fixture-network.ts'
import type { Gathered } from './gathered.ts'
import { ReportModel, type Block, type Inline, type Section } from './model.ts'

const model = buildReport(fullGathered())
const section = (id: string, of = model): Section | undefined =>
  of.sections.find((one) => one.id === id)
const textOf = (value: unknown): string => JSON.stringify(value)

function evidenceIn(value: unknown): number[] {
  const found: number[] = []
  JSON.stringify(value, (_, part: unknown) => {
    const inline = part as Inline | null
    if (typeof inline === 'object' && inline?.type === 'evidence') found.push(inline.number)
    return part
  })
  return found
}

describe('a full report', () => {
  it('is a valid model and the same for the same data', () => {
    expect(ReportModel.parse(model)).toEqual(model)
    expect(buildReport(fullGathered())).toEqual(model)
  })

  it('has every section of the outline, numbered in order', () => {
    const titles = model.sections.filter(({ level }) => level === 1).map(({ id }) => id)
    expect(titles).toEqual([
      'messages',
      'glance',
      'purpose',
      'evidence',
      'profile',
      'n19.splc.domain',
      'n19.core.domain',
      'n19.structure.domain',
      'n19.culture.domain',
      'time',
      'conjectures',
      'response',
      'annex',
    ])
    expect(section('n19.structure.trust')?.number).toBe('8.4')
  })

  it('never prints a real name', () => {
    const printed = textOf({ ...model, sections: model.sections.map(({ blocks }) => blocks) })
    const found = fixturePeople.filter(({ name }) => printed.includes(name))
    expect(found).toEqual([])
    expect(/Okafor|Lindqvist|Haddad/u.exec(printed)).toBeNull()
  })

  it('numbers evidence in the order in which it is cited, without gaps', () => {
    const cited = evidenceIn(model.sections.map(({ blocks }) => blocks))
    const firsts = [...new Set(cited)]
    expect(firsts[0]).toBe(1)
    expect([...firsts].sort((a, b) => a - b)).toEqual(firsts.map((_, index) => index + 1))
  })

  it('lists every cited passage in the annex, with the sections that cite it', () => {
    const cited = new Set([
      ...evidenceIn(model.sections.map(({ blocks }) => blocks)),
      ...evidenceIn(model.footnotes),
    ])
    const trail = section('annex')?.blocks.find((block) => block.type === 'table')
    const anchors = trail?.rows.map(([cell]) => (cell?.type === 'anchor' ? cell.number : 0))
    expect(anchors).toEqual([...cited].sort((a, b) => a - b))
    expect(textOf(trail?.rows[0])).toContain('1, ')
  })

  it('turns the numbers in a warrant into links to the trail', () => {
    const panel = section('n19.structure.trust')?.blocks.find((block) => block.type === 'panel')
    expect(evidenceIn(panel).length).toBeGreaterThan(3)
    expect(textOf(panel)).not.toContain('[1]')
  })

  it('withholds quotations without consent, and says how many', () => {
    const blocks = model.sections.flatMap((one) => one.blocks)
    expect(textOf(blocks)).toContain('not quoted: the speaker has not agreed')
    const silent = fixturePeople
      .filter(({ mayQuote }) => !mayQuote)
      .map(({ pseudonym }) => pseudonym)
    const sources = blocks.flatMap((block) =>
      block.type === 'quotation' ? [textOf(block.source)] : [],
    )
    for (const pseudonym of silent) {
      expect(sources.filter((source) => source.includes(`"${pseudonym},`))).toEqual([])
    }
  })

  it('prints the author’s words in their place, and questions only where the author wrote none', () => {
    const trust = section('n19.structure.trust')
    expect(textOf(trust)).toContain('polite and guarded')
    expect(textOf(trust)).not.toContain('look-fors')
    expect(textOf(section('n19.core.problem'))).toContain('look-fors')
  })

  it('says that messages were drawn by rule until the author writes one', () => {
    expect(textOf(section('messages')?.blocks)).toContain('Drawn from the ratings by rule')
    const written = fullGathered()
    const report = written.report
    if (report === null) throw new Error('no report')
    const texts = [{ slot: 'messages.2', text: 'Trust is back.\nIt cost something.' }]
    const own = buildReport({ ...written, report: { ...report, texts } })
    const messages = section('messages', own)?.blocks.filter((block) => block.type === 'message')
    expect(messages?.map(({ number, voice }) => [number, voice])).toEqual([[1, 'author']])
    expect(textOf(own.sections[0]?.blocks)).not.toContain('by rule')
  })

  it('marks synthetic data on the cover and on every page', () => {
    expect(model.cover.warning).toMatch(/^SYNTHETIC/u)
    expect(model.furniture.header).toContain('(SYNTHETIC)')
    expect(model.furniture.footer).toMatch(/^SYNTHETIC/u)
    expect(model.title).toBe('Example Reading Network')
  })

  it('draws a wave that was not held as a gap', () => {
    const table = section('time')?.blocks.find((block) => block.type === 'table')
    expect(textOf(table?.rows[0])).toContain('"type":"no-wave"')
    expect(textOf(section('evidence'))).toContain('No wave in fall 2024')
  })

  it('marks extrapolated trajectories with a dagger', () => {
    const table = section('profile')?.blocks.find((block) => block.type === 'table')
    expect(textOf(table?.rows)).toMatch(/Improved †/u)
  })

  it('gives every figure and table a number, a title and alternative text', () => {
    const captioned = model.sections
      .flatMap(({ blocks }) => blocks)
      .filter((block): block is Extract<Block, { type: 'table' | 'figure' }> =>
        ['table', 'figure'].includes(block.type),
      )
    const numbers = (type: string): number[] =>
      captioned.filter((block) => block.type === type).map(({ number }) => number)
    expect(numbers('table')).toEqual(numbers('table').map((_, index) => index + 1))
    expect(numbers('figure')).toEqual([1, 2])
    expect(captioned.filter(({ title, alt }) => title === '' || alt === '')).toEqual([])
  })
})

describe('reports of little', () => {
  it('says of an empty network what there is not, and stays short', () => {
    const empty = buildReport(emptyGathered())
    expect(empty.sections.map(({ id }) => id)).toEqual([
      'messages',
      'glance',
      'purpose',
      'evidence',
      'response',
      'annex',
    ])
    const printed = textOf(empty)
    expect(printed).toContain('Nothing has been rated')
    expect(printed).toContain('No source has been collected')
    expect(printed).toContain('This report cites no passage')
    expect(empty.cover.drawing).toBeNull()
  })

  it('shows evidence without ratings, and does not call it low', () => {
    const unrated: Gathered = { ...fullGathered(), ratings: [], series: [] }
    const bare = buildReport(unrated)
    expect(textOf(section('n19.core.problem', bare))).toContain('Nobody has submitted a rating')
    expect(textOf(section('profile', bare))).toContain('No dimension is rated in this wave')
    const table = section('profile', bare)?.blocks.find((block) => block.type === 'table')
    const ratings = table?.rows.flat().filter((cell) => cell.type === 'rating')
    expect(ratings?.filter(({ level }) => level !== null)).toEqual([])
  })

  it('leaves drafts of ratings out, and says so', () => {
    const gathered = fullGathered()
    const ratings = gathered.ratings.map((rating) => ({ ...rating, state: 'draft' as const }))
    const printed = buildReport({ ...gathered, ratings })
    expect(textOf(section('evidence', printed))).toContain('still in draft')
    expect(
      section('n19.core.problem', printed)?.blocks.find(({ type }) => type === 'panel'),
    ).toEqual(expect.objectContaining({ rows: [expect.objectContaining({ level: null })] }))
  })

  it('gives published cases a section over time without dimensions', () => {
    const gathered = emptyGathered()
    const { waves, series } = fullGathered()
    const cases = series
      .slice(0, 3)
      .map((one, index) => ({ ...one, id: `MD${index + 1}`, label: `MD${index + 1}` }))
    const network = { ...fixtureNetwork, provenance: 'published' as const, readOnly: true }
    const own = buildReport({
      ...gathered,
      network,
      waves,
      wave: waves.at(-1) ?? null,
      series: cases,
    })
    expect(own.cover.warning).toMatch(/^PUBLISHED/u)
    expect(textOf(section('time', own))).toContain('MD2')
    expect(textOf(section('messages', own))).toContain('Three series of ratings over five waves')
  })

  it('makes a file name that every file system takes', () => {
    const gathered = fullGathered()
    const network = { ...gathered.network, name: 'A/B: "C" <d>|e?*\u0000..' }
    const { fileName } = buildReport({ ...gathered, network })
    expect(fileName).not.toMatch(/[<>:"/\\|?*]|\p{Cc}/u)
    expect(fileName).toMatch(/ – evaluation – fall 2025\.docx$/u)
  })
})
