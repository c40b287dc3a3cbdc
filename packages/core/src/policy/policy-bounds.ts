/** What the row of one emotion may have, wherever a policy comes from: a page, a program, a request or a backup. */
export const POLICY_BOUNDS = {
  /** Genres at most. */
  genres: 20,
  /** Characters of a genre's name at most. */
  genreLength: 60,
} as const;
