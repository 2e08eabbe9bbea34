/** Every feature of Trellis by its one name: a line each. */
import { analysisContract } from './analysis/contract.ts'
import { attachmentContract } from './attachment/contract.ts'
import { attributeContract } from './attribute/contract.ts'
import { codingContract } from './coding/contract.ts'
import { frameworkContract } from './framework/contract.ts'
import { memoContract } from './memo/contract.ts'
import { networkContract } from './network/contract.ts'
import { projectContract } from './project/contract.ts'
import { ratingContract } from './rating/contract.ts'
import { reportContract } from './report/contract.ts'
import { retrievalContract } from './retrieval/contract.ts'
import { sourceContract } from './source/contract.ts'
import type { Client, Implementation } from './contract.ts'

export const api = {
  project: projectContract,
  framework: frameworkContract,
  network: networkContract,
  attribute: attributeContract,
  memo: memoContract,
  source: sourceContract,
  attachment: attachmentContract,
  coding: codingContract,
  analysis: analysisContract,
  retrieval: retrievalContract,
  rating: ratingContract,
  report: reportContract,
}

export type Api = typeof api
export type FeatureName = keyof Api
export type Services = { readonly [F in FeatureName]: Implementation<Api[F]> }
export type Clients = { readonly [F in FeatureName]: Client<Api[F]> }
