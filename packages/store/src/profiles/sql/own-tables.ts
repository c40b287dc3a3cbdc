/** Tables of what is kept of a profile, each with its name in the column `profile`. */
export const OWN_TABLES = [
  "profile_opinion",
  "profile_learned",
  "profile_mood",
  "profile_correction",
] as const;
