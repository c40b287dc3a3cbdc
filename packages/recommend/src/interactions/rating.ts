/** One rating of one person: a row of a ratings file, or of a profile. */
export interface Rating {
  readonly user: string;
  readonly item: string;
  /** 0 to 10. */
  readonly value: number;
  /** Seconds since 1970. */
  readonly at: number;
}

/** From this value on (three of five stars), somebody counts as having liked an item. */
export const LIKED_FROM = 6;
