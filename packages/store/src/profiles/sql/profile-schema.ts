/** In the SQL that both dialects have. What only this program reads is JSON. */
export const PROFILE_STEPS: readonly (readonly string[])[] = [
  [
    `CREATE TABLE profile (
      name TEXT PRIMARY KEY,
      created_at TEXT NOT NULL,
      keeps_moods INTEGER NOT NULL
    )`,
    `CREATE TABLE profile_opinion (
      profile TEXT NOT NULL REFERENCES profile (name) ON DELETE CASCADE,
      kind TEXT NOT NULL,
      item TEXT NOT NULL,
      at TEXT NOT NULL,
      left_out_until TEXT,
      opinion TEXT NOT NULL,
      PRIMARY KEY (profile, kind, item)
    )`,
    "CREATE INDEX profile_opinion_latest ON profile_opinion (profile, kind, at)",
    "CREATE INDEX profile_opinion_left_out ON profile_opinion (profile, kind, left_out_until)",
    `CREATE TABLE profile_learned (
      profile TEXT NOT NULL REFERENCES profile (name) ON DELETE CASCADE,
      kind TEXT NOT NULL,
      learned TEXT NOT NULL,
      PRIMARY KEY (profile, kind)
    )`,
    `CREATE TABLE profile_mood (
      profile TEXT NOT NULL REFERENCES profile (name) ON DELETE CASCADE,
      at TEXT NOT NULL,
      mood TEXT NOT NULL,
      PRIMARY KEY (profile, at)
    )`,
    `CREATE TABLE profile_correction (
      profile TEXT NOT NULL REFERENCES profile (name) ON DELETE CASCADE,
      looked TEXT NOT NULL,
      felt TEXT NOT NULL,
      times INTEGER NOT NULL,
      last_at TEXT NOT NULL,
      PRIMARY KEY (profile, looked, felt)
    )`,
  ],
  // What names are compared by; filled in by `foldProfileNames`.
  ["ALTER TABLE profile ADD COLUMN folded TEXT", "CREATE UNIQUE INDEX profile_folded ON profile (folded)"],
  // `listed`, whether it is on the watchlist, is filled in by `settleOpinions`.
  [
    "ALTER TABLE profile ADD COLUMN age_limit INTEGER",
    "ALTER TABLE profile_opinion ADD COLUMN listed INTEGER",
    "CREATE INDEX profile_opinion_unsettled ON profile_opinion (profile) WHERE listed IS NULL",
  ],
];
