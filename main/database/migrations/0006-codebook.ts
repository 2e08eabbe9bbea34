/** What a code takes in and what it leaves out, an example of it, and whether it has been retired; and in which sources it stands how often, kept by triggers. */
export const codebook = `
ALTER TABLE code ADD COLUMN inclusion TEXT NOT NULL DEFAULT '';
ALTER TABLE code ADD COLUMN exclusion TEXT NOT NULL DEFAULT '';
ALTER TABLE code ADD COLUMN example TEXT NOT NULL DEFAULT '';
ALTER TABLE code ADD COLUMN retired INTEGER NOT NULL DEFAULT 0 CHECK (retired IN (0, 1));
CREATE INDEX code_name ON code (parent_id, name);
CREATE INDEX coding_coder ON coding (coder_id);

CREATE TABLE coded_source (
  code INTEGER NOT NULL,
  source INTEGER NOT NULL,
  codings INTEGER NOT NULL,
  PRIMARY KEY (code, source)
) STRICT, WITHOUT ROWID;
INSERT INTO coded_source SELECT code.key, source.key, count(*) FROM coding
  JOIN code ON code.id = coding.code_id JOIN source ON source.id = coding.source_id GROUP BY 1, 2;
CREATE TRIGGER coded_source_insert AFTER INSERT ON coding BEGIN
  INSERT INTO coded_source SELECT code.key, source.key, 1 FROM code, source
    WHERE code.id = new.code_id AND source.id = new.source_id
    ON CONFLICT DO UPDATE SET codings = codings + 1;
END;
CREATE TRIGGER coded_source_delete AFTER DELETE ON coding BEGIN
  UPDATE coded_source SET codings = codings - 1
    WHERE code = (SELECT key FROM code WHERE id = old.code_id) AND source = (SELECT key FROM source WHERE id = old.source_id);
  DELETE FROM coded_source
    WHERE code = (SELECT key FROM code WHERE id = old.code_id) AND source = (SELECT key FROM source WHERE id = old.source_id) AND codings = 0;
END;
CREATE TRIGGER coded_source_update AFTER UPDATE OF code_id, source_id ON coding
  WHEN old.code_id <> new.code_id OR old.source_id <> new.source_id BEGIN
  UPDATE coded_source SET codings = codings - 1
    WHERE code = (SELECT key FROM code WHERE id = old.code_id) AND source = (SELECT key FROM source WHERE id = old.source_id);
  DELETE FROM coded_source
    WHERE code = (SELECT key FROM code WHERE id = old.code_id) AND source = (SELECT key FROM source WHERE id = old.source_id) AND codings = 0;
  INSERT INTO coded_source SELECT code.key, source.key, 1 FROM code, source
    WHERE code.id = new.code_id AND source.id = new.source_id
    ON CONFLICT DO UPDATE SET codings = codings + 1;
END;
`
