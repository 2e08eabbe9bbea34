import { describe, expect, test } from 'vitest'
import type { Attachment } from '../../core/attachment/contract.ts'
import { AttachmentId, SourceId } from '../../core/ids.ts'
import { openOf, without } from './use-open.ts'

const uuid = (at: number): string => `018f0000-0000-7000-8000-00000000000${String(at)}`

function attachment(at: number, mediaType: string): Attachment {
  return {
    id: AttachmentId.parse(uuid(at)),
    sourceId: SourceId.parse(uuid(9)),
    name: `file ${String(at)}`,
    mediaType,
    about: '',
    size: 1,
    hash: '',
    blockId: null,
    created: '2026-01-01T00:00:00.000Z',
  }
}

const chart = attachment(1, 'image/png')
const visit = attachment(2, 'audio/wav')
const lesson = attachment(3, 'video/webm')
const agenda = attachment(4, 'application/pdf')
const all = [chart, visit, lesson, agenda]

describe('of the files of a source', () => {
  test('the first recording lies open before anybody has chosen, and no picture', () => {
    expect(openOf(all, null)).toEqual({ player: visit, viewer: null, latestId: visit.id })
    expect(openOf([chart], null)).toEqual({ player: null, viewer: null, latestId: null })
  })

  test('a picture is opened beside the recording, and another takes its place', () => {
    expect(openOf(all, [visit.id, chart.id])).toMatchObject({ player: visit, viewer: chart })
    const wanted = [visit.id, chart.id, agenda.id, lesson.id]
    expect(openOf(all, wanted)).toEqual({ player: lesson, viewer: agenda, latestId: lesson.id })
  })

  test('what has just been attached is opened as soon as it is listed', () => {
    expect(openOf([visit], [visit.id, chart.id]).viewer).toBeNull()
    expect(openOf([visit, chart], [visit.id, chart.id]).viewer).toBe(chart)
  })
})

describe('closing', () => {
  test('a picture leaves the recording, and does not bring back the one before it', () => {
    const wanted = without(all, [visit.id, chart.id, agenda.id], agenda.id)
    expect(openOf(all, wanted)).toMatchObject({ player: visit, viewer: null })
  })

  test('the recording leaves the picture', () => {
    const wanted = without(all, [visit.id, chart.id], visit.id)
    expect(openOf(all, wanted)).toMatchObject({ player: null, viewer: chart })
  })

  test('what is gone takes nothing else along', () => {
    expect(without([visit], [visit.id, chart.id], chart.id)).toEqual([visit.id])
  })
})
