/** Reports: what their authors write, the document as it would be made now, and the making of it. */
import { AppError } from '../../core/errors.ts'
import { ReportId, type NetworkId, type WaveId } from '../../core/ids.ts'
import { buildReport } from '../../core/report/build.ts'
import type { ReportModel } from '../../core/report/model.ts'
import type { Report, ReportService } from '../../core/report/contract.ts'
import type { Files } from '../files.ts'
import { requireWritable } from '../network/writable.ts'
import type { Work } from '../work.ts'
import { atOnce, gather, reportedWave, type Sources } from './gather.ts'
import * as repository from './repository.ts'
import { words } from './words.ts'
import { writeDocument } from './writer.ts'

export interface ReportDependencies extends Sources {
  readonly files: Files
}

type Answers<K extends keyof ReportService> = Pick<ReportService, K>

function opened({ db, subject }: Work, reportId: ReportId): Report {
  const report = repository.reportById(db, reportId)
  requireWritable(db, report.networkId)
  subject(report.title)
  return report
}

function writing(
  work: Work,
  { network }: ReportDependencies,
): Answers<'add' | 'change' | 'write' | 'remove'> {
  const { db, now } = work
  return {
    add: ({ networkId, waveId, title }) => {
      requireWritable(db, networkId)
      const waves = atOnce(network.waves({ networkId }))
      if (!waves.some(({ id }) => id === waveId)) throw new AppError('not-found', waveId)
      work.subject(title)
      const reportId = ReportId.parse(work.newId())
      const fields = { title, status: 'draft' as const, audience: '', changed: now() }
      repository.addReport(db, { id: reportId, networkId, waveId, ...fields })
      return { reportId }
    },
    change: ({ reportId, title, status, audience }) => {
      opened(work, reportId)
      work.subject(title)
      repository.changeReport(db, reportId, { title, status, audience, changed: now() })
      return {}
    },
    write: ({ reportId, slot, text }) => {
      opened(work, reportId)
      repository.writeText(db, { newId: work.newId(), reportId, slot, text })
      repository.changeReport(db, reportId, { changed: now() })
      return {}
    },
    remove: ({ reportId }) => {
      opened(work, reportId)
      repository.removeReport(db, reportId)
      return {}
    },
  }
}

export function reportService(work: Work, dependencies: ReportDependencies): ReportService {
  const { db, now } = work
  const modelOf = (report: Report): ReportModel => {
    const { networkId, waveId } = report
    return buildReport(gather(dependencies, { networkId, waveId, report, now: now() }))
  }
  /** The report being written, or one that consists of the data alone. */
  const current = (networkId: NetworkId, asked: WaveId | null): ReportModel => {
    const waveId = asked ?? reportedWave(dependencies, networkId)?.id ?? null
    const written = repository.listReports(db, networkId).find((report) => report.waveId === waveId)
    if (written !== undefined) return modelOf(written)
    return buildReport(gather(dependencies, { networkId, waveId, report: null, now: now() }))
  }
  return {
    list: ({ networkId }) => repository.listReports(db, networkId),
    model: ({ reportId }) => modelOf(repository.reportById(db, reportId)),
    preview: ({ networkId, waveId }) => current(networkId, waveId),
    ...writing(work, dependencies),
    makeWord: async ({ networkId, waveId }, control) => {
      control.report({ step: words.gathering })
      await control.pause()
      const model = current(networkId, waveId)
      control.report({ step: words.laying })
      await control.pause()
      control.check()
      const { bytes, pages } = await writeDocument(model, control)
      control.check()
      const ticket = dependencies.files.outgoing(model.fileName, bytes)
      return { file: { ticket, name: model.fileName }, pages }
    },
  }
}
