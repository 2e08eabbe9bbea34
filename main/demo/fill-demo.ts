/** Fills an empty project with three networks of different standing: published facts, published ratings, and an invented one. */
import type { CodingService } from '../../core/coding/contract.ts'
import type { Work } from '../work.ts'
import { fillCasebook } from './casebook.ts'
import { fillCodebook } from './codebook.ts'
import { closeNetwork } from './rows.ts'
import { fillSummit } from './summit.ts'
import { fillSynthetic } from './synthetic.ts'

interface DemoServices {
  readonly coding: Pick<CodingService, 'addCode' | 'seedCodebook'>
}

/** Inside one command; the project must hold nothing but its coder. Texts are the same every time, ids are not. */
export function fillDemo(work: Work, services: DemoServices): void {
  const codeOf = fillCodebook(work, services.coding)
  fillSynthetic(work, codeOf)
  const published = [fillCasebook(work, codeOf), fillSummit(work, codeOf)]
  for (const networkId of published) closeNetwork(work, networkId)
  work.subject('Demo project')
}
