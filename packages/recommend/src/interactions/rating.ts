/** One rating of one person: a row of a ratings file, or what a profile said of an item. */
export interface Rating {
  readonly user: string;
  readonly item: string;
  /** 0 to 10. */
  readonly value: number;
  /** Seconds since 1970. */
  readonly at: number;
}

/** From this value on (three of five stars), somebody is said to have liked an item. */
export const LIKED_FROM = 6;
