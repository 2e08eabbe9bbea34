/** The 81 nodes that come with the program, parents before children, in reading order. */
import type { FrameworkNode } from './contract.ts'
import { connections } from './edition-2019/connections.ts'
import { evidence } from './edition-2019/evidence.ts'
import { identity } from './edition-2019/identity.ts'
import { learningCommunity } from './edition-2019/learning-community.ts'
import { membership } from './edition-2019/membership.ts'
import { leadership, narrative } from './edition-2019/narrative.ts'
import { participation } from './edition-2019/participation.ts'
import { technicalCore } from './edition-2019/technical-core.ts'
import { trust } from './edition-2019/trust.ts'
import { connections2024 } from './edition-2024/connections.ts'
import { context2024, culture2024 } from './edition-2024/culture.ts'
import { hub, roles } from './edition-2024/hub.ts'
import { improvement } from './edition-2024/improvement.ts'

export const shippedNodes: readonly FrameworkNode[] = [
  ...learningCommunity,
  ...technicalCore,
  ...membership,
  ...participation,
  ...connections,
  ...trust,
  ...identity,
  ...evidence,
  ...narrative,
  ...leadership,
  ...hub,
  ...roles,
  ...improvement,
  ...connections2024,
  ...culture2024,
  ...context2024,
]
