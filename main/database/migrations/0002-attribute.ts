/** Typed facts about sources and people; a value belongs to exactly one of the two. */
export const attribute = `
CREATE TABLE attribute (
  key INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  holder TEXT NOT NULL CHECK (holder IN ('source', 'person')),
  name TEXT NOT NULL,
  type TEXT NOT NULL CHECK (type IN ('text', 'number', 'date', 'yes-no', 'choice')),
  choices TEXT NOT NULL,
  position TEXT NOT NULL
) STRICT;
CREATE UNIQUE INDEX attribute_name ON attribute (holder, name);

CREATE TABLE attribute_value (
  key INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  attribute_id TEXT NOT NULL REFERENCES attribute (id) ON DELETE CASCADE,
  source_id TEXT REFERENCES source (id) ON DELETE CASCADE,
  person_id TEXT REFERENCES person (id) ON DELETE CASCADE,
  value TEXT NOT NULL,
  CHECK ((source_id IS NULL) <> (person_id IS NULL)),
  UNIQUE (attribute_id, source_id),
  UNIQUE (attribute_id, person_id)
) STRICT;
CREATE INDEX attribute_value_source ON attribute_value (source_id) WHERE source_id IS NOT NULL;
CREATE INDEX attribute_value_person ON attribute_value (person_id) WHERE person_id IS NOT NULL;
`
