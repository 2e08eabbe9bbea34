import { beforeEach, describe, expect, it } from 'vitest'
import { AppError } from '../../core/errors.ts'
import { NodeId, ReportId, type CodingId, type WaveId } from '../../core/ids.ts'
import type { RatingService } from '../../core/rating/contract.ts'
import type { ReportService } from '../../core/report/contract.ts'
import { field, type Field } from '../analysis/fixture.ts'
import { analysisService } from '../analysis/service.ts'
import { attributeService } from '../attribute/service.ts'
import { codingService } from '../coding/service.ts'
import type { Files } from '../files.ts'
import { frameworkService } from '../framework/service.ts'
import { memoService } from '../memo/service.ts'
import { networkService } from '../network/service.ts'
import { carryingCitations } from '../rating/carried-citations.ts'
import { followingQueries } from '../retrieval/following.ts'
import { ratingService } from '../rating/service.ts'
import type { Readers } from '../source/readers.ts'
import { sourceService } from '../source/service.ts'
import { partsOf } from '../document/parts.ts'
import { reportService } from './service.ts'

const trust = NodeId.parse('n19.structure.trust')
const absent = ReportId.parse('0199c0de-0000-7000-8000-00000000dead')

let at: Field
let report: ReportService
let rating: RatingService
let wave: WaveId
let cited: CodingId
let handed: Map<string, { readonly name: string; readonly bytes: Uint8Array }>

const noReaders: Readers = {
  read: () => Promise.reject(new Error('nothing is read here')),
  close: () => Promise.resolve(),
}

beforeEach(() => {
  at = field()
  handed = new Map()
  const files: Files = {
    incoming: () => {
      throw new AppError('file-gone')
    },
    outgoing: (name, bytes) => {
      const ticket = `ticket-${handed.size + 1}-of-this-test`
      handed.set(ticket, { name, bytes })
      return ticket
    },
  }
  const framework = frameworkService(at.work)
  const network = networkService(at.work)
  const write = {
    begin: () => ({
      write: <T>(work: () => T) => work(),
      done: () => undefined,
      takeBack: () => Promise.resolve(),
    }),
  }
  const attribute = attributeService(at.work, { files })
  const memo = memoService(at.work, { framework, files })
  const earlier = { framework, network, attribute, memo, files, readers: noReaders, write }
  const queries = followingQueries(at.work)
  const source = sourceService(at.work, { ...earlier, queries })
  const citations = carryingCitations(at.work)
  const coding = codingService(at.work, { ...earlier, source, citations, queries })
  const analysis = analysisService(at.work, { framework })
  rating = ratingService(at.work, { framework, network, analysis })
  report = reportService(at.work, { framework, network, source, coding, analysis, rating, files })
  wave = at.addWave('Autumn 2024', '2024-09-01')
  cited = at.code(at.addSource('note', wave), at.addCode(trust), 'supports')
})

const rate = (waveId: WaveId): void => {
  at.command(() =>
    rating.save({
      networkId: at.networkId,
      nodeId: trust,
      waveId,
      state: 'submitted',
      level: 4,
      insufficient: false,
      warrant: 'Failed tests are told first [1].',
      confidence: 'moderate',
      citations: [{ codingId: cited, stance: 'for' }],
    }),
  )
}
function begin(): ReportId {
  at.command(() => report.add({ networkId: at.networkId, waveId: wave, title: 'Autumn' }))
  return newest()
}
const newest = (): ReportId => list()[0]?.id ?? absent
function list() {
  const reports = report.list({ networkId: at.networkId })
  if (reports instanceof Promise) throw new Error('late')
  return reports
}
const refusal = (change: () => unknown): string | null => {
  try {
    at.command(change)
  } catch (error) {
    if (error instanceof AppError) return error.code
    throw error
  }
  return null
}
const quiet = { report: () => undefined, check: () => undefined, pause: () => Promise.resolve() }

describe('writing a report', () => {
  it('begins as a draft without words', () => {
    begin()
    expect(list()).toMatchObject([{ title: 'Autumn', status: 'draft', audience: '', texts: [] }])
  })

  it('keeps one text in each place, the last that was written', () => {
    const reportId = begin()
    at.command(() => report.write({ reportId, slot: 'messages.1', text: 'First.' }))
    at.command(() => report.write({ reportId, slot: 'messages.1', text: 'Second. 🙂' }))
    expect(list()[0]?.texts).toEqual([{ slot: 'messages.1', text: 'Second. 🙂' }])
  })

  it('takes a text away when it is emptied', () => {
    const reportId = begin()
    at.command(() => report.write({ reportId, slot: 'purpose', text: 'Why.' }))
    at.command(() => report.write({ reportId, slot: 'purpose', text: '  \n ' }))
    expect(list()[0]?.texts).toEqual([])
  })

  it('gives every change back on undo', () => {
    const reportId = begin()
    at.command(() => report.write({ reportId, slot: 'purpose', text: 'Why.' }))
    at.command(() => report.change({ reportId, title: 'New', status: 'final', audience: 'All' }))
    at.command(() => report.remove({ reportId }))
    at.journal.undo()
    at.journal.undo()
    expect(list()).toMatchObject([
      { title: 'Autumn', status: 'draft', texts: [{ slot: 'purpose', text: 'Why.' }] },
    ])
  })

  it('refuses a wave of another network, a missing report and published networks', () => {
    const other = at.addNetwork()
    expect(refusal(() => report.add({ networkId: other, waveId: wave, title: 'x' }))).toBe(
      'not-found',
    )
    expect(refusal(() => report.write({ reportId: absent, slot: 'a', text: 'b' }))).toBe(
      'not-found',
    )
    const published = at.addNetwork({ read_only: 1 })
    expect(refusal(() => report.add({ networkId: published, waveId: wave, title: 'x' }))).toBe(
      'published',
    )
  })
})

describe('the document', () => {
  it('shows the author’s words and the project’s evidence as they are now', () => {
    rate(wave)
    const reportId = begin()
    at.command(() => report.write({ reportId, slot: 'messages.1', text: 'Trust holds.' }))
    const printed = JSON.stringify(report.model({ reportId }))
    expect(printed.includes('Trust holds.')).toBe(true)
    expect(printed.includes('Failed tests are told first')).toBe(true)
  })

  it('is about the latest held wave that has a rating, where none is named', () => {
    rate(wave)
    at.addWave('Spring 2025', '2025-03-01')
    at.addWave('Autumn 2025', '2025-09-01', 0)
    const model = report.preview({ networkId: at.networkId, waveId: null })
    expect(model).toMatchObject({ subtitle: 'First wave of evidence, Autumn 2024' })
  })

  it('can be made of a network with nothing in it', () => {
    const model = report.preview({ networkId: at.addNetwork(), waveId: null })
    expect(model).toMatchObject({ subtitle: 'No wave of evidence has been held yet' })
  })

  it('is handed over as a Word file under a ticket, with the quotation and the warrant', async () => {
    rate(wave)
    const { file, pages } = await report.makeWord({ networkId: at.networkId, waveId: null }, quiet)
    const made = handed.get(file.ticket)
    expect(file.name).toBe('Reading – evaluation – Autumn 2024.docx')
    expect(pages).toBeGreaterThan(3)
    const text = (
      partsOf(made?.bytes ?? new Uint8Array()).get('word/document.xml') ?? ''
    ).replaceAll(/<[^>]+>/gu, '')
    expect(text.includes('“One.”')).toBe(true)
    expect(text.includes('Failed tests are told first')).toBe(true)
    expect(text.includes('Dev (High)')).toBe(true)
  }, 60_000)

  it('hands nothing over when it is stopped', async () => {
    const check = (): void => {
      throw new AppError('cancelled')
    }
    const making = report.makeWord({ networkId: at.networkId, waveId: wave }, { ...quiet, check })
    await expect(making).rejects.toThrow('cancelled')
    expect(handed.size).toBe(0)
  })
})
