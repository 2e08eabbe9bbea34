/** The analyst's writing about anything. A link names its target by id alone: one that is gone is shown as gone, and is whole again when undo brings it back. */
export const memo = `
CREATE TABLE memo (
  key INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  kind TEXT NOT NULL CHECK (kind IN ('memo', 'journal')),
  title TEXT NOT NULL,
  text TEXT NOT NULL,
  coder_id TEXT NOT NULL REFERENCES coder (id),
  created TEXT NOT NULL,
  changed TEXT NOT NULL
) STRICT;
CREATE INDEX memo_created ON memo (kind, created);

CREATE TABLE memo_link (
  key INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  memo_id TEXT NOT NULL REFERENCES memo (id) ON DELETE CASCADE,
  target_kind TEXT NOT NULL CHECK (target_kind IN ('project', 'network', 'wave', 'person', 'node', 'source', 'block', 'attachment', 'code', 'coding', 'memo', 'query', 'rating', 'report')),
  target_id TEXT NOT NULL,
  UNIQUE (memo_id, target_kind, target_id)
) STRICT;
CREATE INDEX memo_link_target ON memo_link (target_kind, target_id);
`
