/** Rows whose words changed in the running command, so that the index takes them in at once; empty between commands. */
export const searchChanged = `
CREATE TABLE search_changed (row INTEGER PRIMARY KEY, indexed INTEGER NOT NULL CHECK (indexed IN (0, 1))) STRICT;
`
