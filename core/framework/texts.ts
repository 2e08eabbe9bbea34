/** The source texts that the framework, its look-fors and the conjectures point to. */
import type { SourceText } from './contract.ts'

const byKey = {
  russell: {
    title: 'The social structure of networked improvement communities',
    citation:
      'Russell, J. L., Bryk, A. S., Peurach, D. J., Sherer, D., Khachatryan, E., LeMahieu, P. G., Sherer, J. Z., & Hannan, M. (2019, April). The social structure of networked improvement communities: Cultivating the emergence of a scientific-professional learning community. American Educational Research Association Annual Meeting, Toronto, ON.',
  },
  kappan: {
    title: 'Moving teachers to the center of school improvement',
    citation:
      'Khachatryan, E., & Parkerson, E. Moving teachers to the center of school improvement. Phi Delta Kappan. (The copy used gives no date.)',
  },
  tips: {
    title: 'Five tips for leaders of improvement networks',
    citation:
      'Sherer, J. Z., Russell, J. L., & Iriti, J. Partners for Network Improvement, Learning Research & Development Center, University of Pittsburgh. (Untitled and undated in the copy used; the title is ours.)',
  },
  northwest: {
    title: 'A powerful change strategy',
    citation: 'Raphael, J. (2019, January). A powerful change strategy. Education Northwest.',
  },
  summit: {
    title: 'Improvement network development: Lessons from the field',
    citation:
      'Russell, J. L., Sherer, J. Z., Bryk, A., & Li, A. (2024, March 26). Improvement network development: Lessons from the field (session 5D, slides). Carnegie Summit on Improvement in Education.',
  },
} as const

export type TextKey = keyof typeof byKey

export const texts: readonly SourceText[] = Object.entries(byKey).map(([key, text]) => ({
  key,
  ...text,
}))
