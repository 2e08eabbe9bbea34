/** What the making of a document says while it runs. */
export const words = {
  gathering: 'Gathering ratings and evidence',
  laying: 'Laying out pages',
} as const
