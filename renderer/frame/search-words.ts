/** The language of the search field, said in one glance. */
export const operatorWords = {
  title: 'What can be typed',
  lines: [
    ['trust num', 'both words, or words that begin so'],
    ['"shared aim"', 'these words as they stand'],
    ['red OR green', 'either of the two'],
    ['-fear', 'not this one'],
    ['title: code: person:', 'in the title, under a code, said by somebody'],
    ['wave: kind: network: memo:', 'for example kind:note, person:P14, code:"relational trust"'],
  ],
} as const
