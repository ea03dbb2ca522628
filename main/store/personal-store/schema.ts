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
]
