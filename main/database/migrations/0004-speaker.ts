/**
 * Who the speakers of a source are (an empty name stands for whatever nobody is named for; without a person: nobody of
 * the roster), what its import could not carry over (a sentence a line), and protocols for notes.
 */
export const speaker = `
CREATE TABLE speaker (
  key INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  source_id TEXT NOT NULL REFERENCES source (id) ON DELETE CASCADE,
  name TEXT NOT NULL,
  person_id TEXT REFERENCES person (id) ON DELETE CASCADE,
  UNIQUE (source_id, name)
) STRICT;
CREATE INDEX speaker_person ON speaker (person_id);
ALTER TABLE source ADD COLUMN losses TEXT NOT NULL DEFAULT '';

CREATE TABLE protocol (
  key INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  name TEXT NOT NULL,
  prompts TEXT NOT NULL,
  nodes TEXT NOT NULL
) STRICT;
ALTER TABLE source ADD COLUMN protocol_id TEXT REFERENCES protocol (id) ON DELETE SET NULL;
CREATE INDEX source_protocol ON source (protocol_id) WHERE protocol_id IS NOT NULL;
`
