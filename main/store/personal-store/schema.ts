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
]
