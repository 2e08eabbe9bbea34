/** Every feature of Trellis by its one name: a line each. */
import { analysisContract } from './analysis/contract.ts'
import { codingContract } from './coding/contract.ts'
import { frameworkContract } from './framework/contract.ts'
import { networkContract } from './network/contract.ts'
import { projectContract } from './project/contract.ts'
import { ratingContract } from './rating/contract.ts'
import { reportContract } from './report/contract.ts'
import { sourceContract } from './source/contract.ts'
import type { Client, Implementation } from './contract.ts'

export const api = {
  project: projectContract,
  framework: frameworkContract,
  network: networkContract,
  source: sourceContract,
  coding: codingContract,
  analysis: analysisContract,
  rating: ratingContract,
  report: reportContract,
}

export type Api = typeof api
export type FeatureName = keyof Api
export type Services = { readonly [F in FeatureName]: Implementation<Api[F]> }
export type Clients = { readonly [F in FeatureName]: Client<Api[F]> }
