/** Composition root: which service stands on which. It knows no host. */
import type { Services } from '../core/api.ts'
import { analysisService } from './analysis/service.ts'
import { attachmentService } from './attachment/service.ts'
import { attributeService } from './attribute/service.ts'
import { codingService } from './coding/service.ts'
import type { Files, StreamedFiles } from './files.ts'
import { frameworkService } from './framework/service.ts'
import { memoService } from './memo/service.ts'
import { networkService } from './network/service.ts'
import { carryingCitations } from './rating/carried-citations.ts'
import { ratingService } from './rating/service.ts'
import { reportService } from './report/service.ts'
import type { Readers } from './source/readers.ts'
import { followingQueries } from './retrieval/following.ts'
import { retrievalService } from './retrieval/service.ts'
import { sourceService } from './source/service.ts'
import type { JobWriter, Work } from './work.ts'

/** The services of an open project; `project`, which opens it, is not one of them. */
export type ProjectServices = Omit<Services, 'project'>

export interface Dependencies {
  readonly files: Files & StreamedFiles
  readonly readers: Readers
  readonly write: JobWriter
}

export function openServices(work: Work, { files, readers, write }: Dependencies): ProjectServices {
  const framework = frameworkService(work)
  const network = networkService(work)
  const attribute = attributeService(work, { files })
  const memo = memoService(work, { framework, files })
  const queries = followingQueries(work)
  const shared = { framework, network, memo, files, readers, write, queries }
  const source = sourceService(work, { ...shared, attribute })
  const attachment = attachmentService(work, { files, write, source })
  const citations = carryingCitations(work)
  const coding = codingService(work, { ...shared, source, citations })
  const analysis = analysisService(work, { framework })
  const retrieval = retrievalService(work, { files })
  const rating = ratingService(work, { framework, network, analysis })
  const report = reportService(work, {
    framework,
    network,
    source,
    coding,
    analysis,
    rating,
    files,
  })
  return {
    framework,
    network,
    attribute,
    memo,
    source,
    attachment,
    coding,
    analysis,
    retrieval,
    rating,
    report,
  }
}
