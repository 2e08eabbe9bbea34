/** What steps are named after that concern many people. */
export const words = {
  people: (pseudonyms: readonly string[]) =>
    pseudonyms.length <= 3 ? pseudonyms.join(', ') : `${pseudonyms.length} people`,
} as const
