/** First schema. Every table of people's work has a stable `id`, by which the journal and other people's files know its rows. */
export const foundation = `
CREATE TABLE setting (name TEXT PRIMARY KEY, value TEXT NOT NULL) STRICT, WITHOUT ROWID;

CREATE TABLE journal (
  seq INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  at TEXT NOT NULL,
  coder_id TEXT NOT NULL,
  kind TEXT NOT NULL CHECK (kind IN ('command', 'undo', 'redo')),
  target INTEGER REFERENCES journal (seq),
  batch TEXT,
  feature TEXT NOT NULL,
  procedure TEXT NOT NULL,
  subject TEXT NOT NULL,
  previous TEXT NOT NULL,
  hash TEXT NOT NULL
) STRICT;
CREATE INDEX journal_target ON journal (target) WHERE target IS NOT NULL;
CREATE INDEX journal_kind ON journal (kind, seq);
CREATE INDEX journal_batch ON journal (batch, seq) WHERE batch IS NOT NULL;

CREATE TABLE journal_change (
  seq INTEGER PRIMARY KEY,
  entry INTEGER NOT NULL,
  table_name TEXT NOT NULL,
  row_id TEXT NOT NULL,
  kind TEXT NOT NULL CHECK (kind IN ('insert', 'update', 'delete')),
  old TEXT
) STRICT;
CREATE INDEX journal_change_entry ON journal_change (entry, seq);

CREATE TABLE journal_running (one INTEGER PRIMARY KEY CHECK (one = 1), entry INTEGER NOT NULL) STRICT;

CREATE TABLE project (
  key INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  name TEXT NOT NULL,
  created TEXT NOT NULL
) STRICT;

CREATE TABLE coder (
  key INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  name TEXT NOT NULL,
  initials TEXT NOT NULL
) STRICT;

CREATE TABLE network (
  key INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  name TEXT NOT NULL,
  edition TEXT NOT NULL CHECK (edition IN ('2019', '2024')),
  provenance TEXT NOT NULL CHECK (provenance IN ('observed', 'published', 'imported', 'synthetic')),
  read_only INTEGER NOT NULL CHECK (read_only IN (0, 1)),
  problem TEXT NOT NULL,
  aim TEXT NOT NULL,
  hub TEXT NOT NULL,
  about TEXT NOT NULL
) STRICT;

CREATE TABLE wave (
  key INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  network_id TEXT NOT NULL REFERENCES network (id),
  label TEXT NOT NULL,
  date TEXT NOT NULL,
  held INTEGER NOT NULL CHECK (held IN (0, 1)),
  context TEXT NOT NULL
) STRICT;
CREATE INDEX wave_network ON wave (network_id, date);

CREATE TABLE person (
  key INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  network_id TEXT NOT NULL REFERENCES network (id),
  name TEXT NOT NULL,
  pseudonym TEXT NOT NULL,
  role TEXT NOT NULL,
  site TEXT NOT NULL,
  may_quote INTEGER NOT NULL CHECK (may_quote IN (0, 1)),
  UNIQUE (network_id, pseudonym)
) STRICT;

CREATE TABLE framework_node (
  key INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  parent_id TEXT NOT NULL,
  label TEXT NOT NULL,
  definition TEXT NOT NULL
) STRICT;

CREATE TABLE source (
  key INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  network_id TEXT NOT NULL REFERENCES network (id),
  wave_id TEXT REFERENCES wave (id),
  kind TEXT NOT NULL CHECK (kind IN ('note', 'interview', 'artifact')),
  title TEXT NOT NULL,
  date TEXT NOT NULL,
  about TEXT NOT NULL,
  provenance TEXT NOT NULL CHECK (provenance IN ('observed', 'published', 'imported', 'synthetic')),
  file_name TEXT NOT NULL,
  file_hash TEXT NOT NULL,
  words INTEGER NOT NULL,
  revision INTEGER NOT NULL,
  changed TEXT NOT NULL
) STRICT;
CREATE INDEX source_network ON source (network_id, date);
CREATE INDEX source_wave ON source (wave_id) WHERE wave_id IS NOT NULL;
CREATE INDEX source_file_hash ON source (file_hash) WHERE file_hash <> '';

CREATE TABLE source_block (
  key INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  source_id TEXT NOT NULL REFERENCES source (id),
  position TEXT NOT NULL,
  kind TEXT NOT NULL CHECK (kind IN ('paragraph', 'heading', 'item', 'turn', 'saw', 'make')),
  speaker TEXT NOT NULL,
  at TEXT NOT NULL,
  text TEXT NOT NULL
) STRICT;
CREATE INDEX source_block_place ON source_block (source_id, position);

CREATE TABLE attendance (
  key INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  source_id TEXT NOT NULL REFERENCES source (id),
  person_id TEXT NOT NULL REFERENCES person (id),
  status TEXT NOT NULL CHECK (status IN ('here', 'late')),
  UNIQUE (source_id, person_id)
) STRICT;
CREATE INDEX attendance_person ON attendance (person_id);

CREATE TABLE code (
  key INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  parent_id TEXT REFERENCES code (id),
  position TEXT NOT NULL,
  name TEXT NOT NULL,
  definition TEXT NOT NULL,
  color INTEGER NOT NULL CHECK (color BETWEEN 0 AND 7)
) STRICT;
CREATE INDEX code_parent ON code (parent_id, position);

CREATE TABLE code_node (
  key INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  code_id TEXT NOT NULL REFERENCES code (id),
  node_id TEXT NOT NULL,
  UNIQUE (code_id, node_id)
) STRICT;
CREATE INDEX code_node_node ON code_node (node_id);

CREATE TABLE coding (
  key INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  source_id TEXT NOT NULL REFERENCES source (id),
  code_id TEXT NOT NULL REFERENCES code (id),
  coder_id TEXT NOT NULL REFERENCES coder (id),
  direction TEXT NOT NULL CHECK (direction IN ('supports', 'counters', 'mixed')),
  memo TEXT NOT NULL,
  start_block TEXT NOT NULL REFERENCES source_block (id),
  start_offset INTEGER NOT NULL CHECK (start_offset >= 0),
  end_block TEXT NOT NULL REFERENCES source_block (id),
  end_offset INTEGER NOT NULL CHECK (end_offset >= 0),
  touched TEXT,
  created TEXT NOT NULL
) STRICT;
CREATE INDEX coding_source ON coding (source_id, code_id, direction, coder_id);
CREATE INDEX coding_code ON coding (code_id);
CREATE INDEX coding_created ON coding (created);
CREATE INDEX coding_touched ON coding (source_id) WHERE touched IS NOT NULL;
CREATE INDEX coding_start ON coding (start_block);
CREATE INDEX coding_end ON coding (end_block);
CREATE INDEX coding_across ON coding (source_id, start_block, end_block) WHERE start_block <> end_block;

CREATE TABLE rating (
  key INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  network_id TEXT NOT NULL REFERENCES network (id),
  node_id TEXT NOT NULL,
  wave_id TEXT NOT NULL REFERENCES wave (id),
  rater_id TEXT NOT NULL REFERENCES coder (id),
  state TEXT NOT NULL CHECK (state IN ('draft', 'submitted')),
  level INTEGER CHECK (level BETWEEN 1 AND 5),
  insufficient INTEGER NOT NULL CHECK (insufficient IN (0, 1)),
  warrant TEXT NOT NULL,
  confidence TEXT NOT NULL CHECK (confidence IN ('low', 'moderate', 'high')),
  changed TEXT NOT NULL,
  UNIQUE (network_id, node_id, wave_id, rater_id)
) STRICT;
CREATE INDEX rating_wave ON rating (wave_id);

CREATE TABLE citation (
  key INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  rating_id TEXT NOT NULL REFERENCES rating (id),
  coding_id TEXT NOT NULL REFERENCES coding (id),
  stance TEXT NOT NULL CHECK (stance IN ('for', 'against')),
  position INTEGER NOT NULL,
  UNIQUE (rating_id, coding_id)
) STRICT;
CREATE INDEX citation_coding ON citation (coding_id);

CREATE TABLE published_rating (
  key INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  network_id TEXT NOT NULL REFERENCES network (id),
  case_id TEXT NOT NULL,
  wave_id TEXT NOT NULL REFERENCES wave (id),
  level INTEGER CHECK (level BETWEEN 1 AND 5),
  UNIQUE (network_id, case_id, wave_id)
) STRICT;

CREATE TABLE level_anchor (
  key INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  node_id TEXT NOT NULL,
  level INTEGER NOT NULL CHECK (level BETWEEN 1 AND 5),
  text TEXT NOT NULL,
  UNIQUE (node_id, level)
) STRICT;

CREATE TABLE report (
  key INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  network_id TEXT NOT NULL REFERENCES network (id),
  wave_id TEXT NOT NULL REFERENCES wave (id),
  kind TEXT NOT NULL CHECK (kind IN ('evaluation')),
  title TEXT NOT NULL,
  status TEXT NOT NULL CHECK (status IN ('draft', 'debrief', 'final')),
  audience TEXT NOT NULL,
  changed TEXT NOT NULL
) STRICT;
CREATE INDEX report_network ON report (network_id, wave_id);

CREATE TABLE report_text (
  key INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  report_id TEXT NOT NULL REFERENCES report (id),
  slot TEXT NOT NULL,
  text TEXT NOT NULL,
  UNIQUE (report_id, slot)
) STRICT;

CREATE VIRTUAL TABLE search USING fts5 (
  text, content = '', contentless_delete = 1, tokenize = 'unicode61 remove_diacritics 2', prefix = '2 3'
);
INSERT INTO search (search, rank) VALUES ('automerge', 0);
INSERT INTO search (search, rank) VALUES ('crisismerge', 500);
`
