/** Codings with a memo, by who made them: few among many, and asked for at every change. */
export const codingMemo = `
CREATE INDEX coding_memo ON coding (coder_id, created) WHERE memo <> '';
`
