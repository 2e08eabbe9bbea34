/**
 * Files that belong to sources. Their bytes stand in the encrypted file in chunks of one size, by the hash of the whole;
 * stored bytes never change, so that the journal notes only who holds them, and removing an attachment can be undone.
 */
export const attachment = `
CREATE TABLE stored_file (
  key INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  hash TEXT NOT NULL,
  size INTEGER NOT NULL CHECK (size >= 0),
  chunk_size INTEGER NOT NULL CHECK (chunk_size > 0),
  complete INTEGER NOT NULL CHECK (complete IN (0, 1))
) STRICT;
CREATE UNIQUE INDEX stored_file_hash ON stored_file (hash) WHERE complete = 1;

CREATE TABLE stored_chunk (
  key INTEGER PRIMARY KEY,
  file_id TEXT NOT NULL REFERENCES stored_file (id),
  ordinal INTEGER NOT NULL,
  bytes BLOB NOT NULL,
  UNIQUE (file_id, ordinal)
) STRICT;

CREATE TABLE attachment (
  key INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  source_id TEXT NOT NULL REFERENCES source (id) ON DELETE CASCADE,
  file_id TEXT NOT NULL REFERENCES stored_file (id),
  name TEXT NOT NULL,
  media_type TEXT NOT NULL,
  about TEXT NOT NULL,
  block_id TEXT REFERENCES source_block (id) ON DELETE SET NULL,
  position TEXT NOT NULL,
  created TEXT NOT NULL
) STRICT;
CREATE INDEX attachment_source ON attachment (source_id, position);
CREATE INDEX attachment_file ON attachment (file_id);
CREATE INDEX attachment_block ON attachment (block_id) WHERE block_id IS NOT NULL;

CREATE TABLE coding_place (
  key INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  coding_id TEXT NOT NULL UNIQUE REFERENCES coding (id) ON DELETE CASCADE,
  attachment_id TEXT NOT NULL REFERENCES attachment (id) ON DELETE CASCADE,
  page INTEGER CHECK (page >= 1),
  left_edge INTEGER,
  top_edge INTEGER,
  width INTEGER CHECK (width > 0),
  height INTEGER CHECK (height > 0),
  from_ms INTEGER CHECK (from_ms >= 0),
  to_ms INTEGER,
  CHECK ((left_edge IS NULL) = (top_edge IS NULL) AND (left_edge IS NULL) = (width IS NULL) AND (left_edge IS NULL) = (height IS NULL)),
  CHECK ((from_ms IS NULL) = (to_ms IS NULL) AND (to_ms IS NULL OR to_ms > from_ms)),
  CHECK ((left_edge IS NULL) <> (from_ms IS NULL))
) STRICT;
CREATE INDEX coding_place_attachment ON coding_place (attachment_id);
`
