/** What the document says of itself, around the report. */
export const documentWords = {
  contents: 'Contents',
  figures: 'Figures',
  tables: 'Tables',
  coverFigure: 'Sources behind this report, by wave',
  coverFacts: 'About this report',
} as const
