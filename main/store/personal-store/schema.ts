/** Released migrations, oldest first; never edited, only added to. */
export const personalMigrations: readonly string[] = [
  `
  CREATE TABLE note (
    about TEXT PRIMARY KEY,
    body TEXT NOT NULL,
    revision INTEGER NOT NULL CHECK (revision >= 1),
    updated_at TEXT NOT NULL
  ) STRICT;
  CREATE TABLE setting (
    key TEXT PRIMARY KEY,
    value TEXT NOT NULL CHECK (json_valid(value))
  ) STRICT;
  `,
  `
  CREATE TABLE draft (
    about TEXT PRIMARY KEY,
    body TEXT NOT NULL,
    revision INTEGER NOT NULL CHECK (revision >= 0),
    kept_at TEXT NOT NULL
  ) STRICT;
  `,
  `
  -- What a note is about was the id of a credential, and is the key of a place now: an id is such a key.
  ALTER TABLE note ADD COLUMN printed INTEGER NOT NULL DEFAULT 0 CHECK (printed IN (0, 1));
  `,
  `
  CREATE TABLE comparison (
    id TEXT PRIMARY KEY,
    name TEXT NOT NULL,
    address TEXT NOT NULL
  ) STRICT;
  -- One row for the same columns, whatever else of the view there was.
  CREATE TABLE recent_comparison (
    columns TEXT PRIMARY KEY,
    address TEXT NOT NULL,
    visited_at TEXT NOT NULL
  ) STRICT;
  -- Changes of published facts that this person has seen, by the id that the catalog gives each.
  CREATE TABLE seen_change (
    id TEXT PRIMARY KEY
  ) STRICT;
  `,
  `
  CREATE TABLE worksheet (
    id TEXT PRIMARY KEY,
    name TEXT NOT NULL,
    pack TEXT NOT NULL,
    body TEXT NOT NULL,
    updated_at TEXT NOT NULL,
    revision INTEGER NOT NULL CHECK (revision >= 1)
  ) STRICT;
  `,
]
