/**
 * Released migrations, oldest first; never edited, only added to. One that follows a change of the pack schema
 * empties `pack`, so that every pack is read again.
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
]
