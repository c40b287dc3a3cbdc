export interface ProfileLimits {
  /** Profiles in one store. */
  readonly profiles: number;
  /** Items that one profile may have an opinion of. */
  readonly opinions: number;
  /** Opinions that recommending looks at: taste is what was said lately. */
  readonly opinionsRead: number;
  /** Entries of the history; older ones make room. */
  readonly moods: number;
}

export const DEFAULT_LIMITS: ProfileLimits = {
  profiles: 200,
  opinions: 100_000,
  opinionsRead: 1000,
  moods: 10_000,
};
