/** What a code takes in and what it leaves out, an example of it, and whether it has been retired. */
export const codebook = `
ALTER TABLE code ADD COLUMN inclusion TEXT NOT NULL DEFAULT '';
ALTER TABLE code ADD COLUMN exclusion TEXT NOT NULL DEFAULT '';
ALTER TABLE code ADD COLUMN example TEXT NOT NULL DEFAULT '';
ALTER TABLE code ADD COLUMN retired INTEGER NOT NULL DEFAULT 0 CHECK (retired IN (0, 1));
CREATE INDEX coding_coder ON coding (coder_id, source_id);
`
