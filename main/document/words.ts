/** What every document says at the foot of its pages. */
export const words = {
  page: 'Page ',
  of: ' of ',
} as const
