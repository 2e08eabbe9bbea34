/** What stands in the files made of attributes. */
export const words = {
  head: { source: ['Source', 'Date'], person: ['Person', 'Site'] },
  file: { source: 'attributes of sources', person: 'attributes of people' },
} as const
