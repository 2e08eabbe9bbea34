/** Questions to the coded texts that somebody wants to ask again. */
export const retrieval = `
CREATE TABLE saved_query (
  key INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  name TEXT NOT NULL,
  query TEXT NOT NULL,
  coder_id TEXT NOT NULL REFERENCES coder (id),
  created TEXT NOT NULL,
  changed TEXT NOT NULL
) STRICT;
`
