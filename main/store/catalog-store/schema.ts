/**
 * Released migrations, oldest first; never edited, only added to. One that follows a change of the pack schema
 * empties `pack.content_hash`, so that every pack is read again, and what it said before is still there to
 * tell what changed.
 */
export const catalogMigrations: readonly string[] = [
  `
  CREATE TABLE pack (
    id TEXT PRIMARY KEY,
    edition TEXT NOT NULL,
    content_hash TEXT NOT NULL,
    summary TEXT NOT NULL CHECK (json_valid(summary))
  ) STRICT;
  CREATE TABLE credential (
    id TEXT PRIMARY KEY,
    pack_id TEXT NOT NULL REFERENCES pack (id) ON DELETE CASCADE,
    position INTEGER NOT NULL,
    body TEXT NOT NULL CHECK (json_valid(body)),
    UNIQUE (pack_id, position)
  ) STRICT;
  -- No reference to credential: a correction outlives every rebuild of the pack under it.
  CREATE TABLE edit (
    credential_id TEXT NOT NULL,
    dimension_id TEXT NOT NULL,
    fact TEXT NOT NULL CHECK (json_valid(fact)),
    published_hash TEXT NOT NULL,
    edited_by TEXT NOT NULL,
    edited_at TEXT NOT NULL,
    PRIMARY KEY (credential_id, dimension_id)
  ) STRICT;
  `,
  `
  -- One row for a credential and rank, in the order of results; see domain/search/search-text.ts. What is stored
  -- is folded, so that the simplest tokenizer is right; a prefix of any usual length is one look-up.
  CREATE VIRTUAL TABLE search USING fts5 (
    credential UNINDEXED,
    pack UNINDEXED,
    shown UNINDEXED,
    words,
    tokenize = 'ascii',
    prefix = '1 2 3 4 5 6 7 8 9 10 11 12 13 14 15 16'
  );
  CREATE TABLE credential_option (
    credential_id TEXT NOT NULL REFERENCES credential (id) ON DELETE CASCADE,
    filter TEXT NOT NULL,
    option TEXT NOT NULL,
    label TEXT NOT NULL CHECK (json_valid(label)),
    -- Of the filter among all filters.
    place INTEGER NOT NULL,
    PRIMARY KEY (credential_id, filter, option)
  ) STRICT, WITHOUT ROWID;
  -- Words that can be suggested for one that is not found, as written and as searched.
  CREATE TABLE search_word (
    pack_id TEXT NOT NULL REFERENCES pack (id) ON DELETE CASCADE,
    folded TEXT NOT NULL,
    written TEXT NOT NULL,
    PRIMARY KEY (pack_id, folded)
  ) STRICT, WITHOUT ROWID;
  DELETE FROM pack;
  `,
  `
  -- No reference to credential: a confirmation outlives every rebuild of the pack under it.
  CREATE TABLE confirmation (
    credential_id TEXT PRIMARY KEY,
    confirmed_by TEXT NOT NULL,
    confirmed_at TEXT NOT NULL
  ) STRICT;
  `,
  `
  -- No reference to pack: a draft outlives every rebuild of its pack, and is added to it each time.
  CREATE TABLE draft (
    id TEXT PRIMARY KEY,
    pack_id TEXT NOT NULL,
    body TEXT NOT NULL CHECK (json_valid(body)),
    imported_at TEXT NOT NULL
  ) STRICT;
  `,
  `
  -- What a published fact said before it changed last, and the editions on both sides. No reference to
  -- credential: rebuilding a pack takes its credentials out and in again.
  CREATE TABLE changed_fact (
    credential_id TEXT NOT NULL,
    dimension_id TEXT NOT NULL,
    id TEXT NOT NULL,
    before TEXT NOT NULL CHECK (json_valid(before)),
    edition_before TEXT NOT NULL,
    edition_after TEXT NOT NULL,
    PRIMARY KEY (credential_id, dimension_id)
  ) STRICT, WITHOUT ROWID;
  `,
  `
  -- Who hands the paper out: one row, set by staff, and there at a kiosk too, where nothing personal is.
  CREATE TABLE center (
    only INTEGER PRIMARY KEY CHECK (only = 1),
    name TEXT NOT NULL,
    contact TEXT NOT NULL,
    -- A data address.
    logo TEXT
  ) STRICT;
  `,
]
