/** Rows of the index that are no passages carry two marks, so that they are found without looking at the passages. */
const marks = (number: number): string => `' ' || char(57584) || ' ' || char(${57584 + number})`

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

DELETE FROM search WHERE rowid % 8 <> 0;
INSERT INTO search (rowid, text) SELECT key * 8 + 1, title || ' ' || about || ${marks(1)} FROM source;
INSERT INTO search (rowid, text) SELECT key * 8 + 2, name || ' ' || definition || ${marks(2)} FROM code;
INSERT INTO search (rowid, text) SELECT key * 8 + 3, memo || ${marks(3)} FROM coding WHERE memo <> '';
INSERT INTO search (rowid, text)
  SELECT key * 8 + 4, name || ' ' || pseudonym || ' ' || role || ' ' || site || ${marks(4)} FROM person;
INSERT INTO search (rowid, text) SELECT key * 8 + 5, warrant || ${marks(5)} FROM rating WHERE warrant <> '';
`
