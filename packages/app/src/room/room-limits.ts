/** How much of rooms there can be, and for how long. */
export const ROOM_LIMITS = {
  rooms: 20,
  guests: 12,
  /** Pages that one guest has open on the room, such as before and after a reload. */
  streams: 3,
  /** A room ends after this, whoever is in it, ms. */
  lifeMs: 6 * 3600_000,
  /** And after this without anybody's page open on it. */
  emptyMs: 15 * 60_000,
  /** A guest whose page was closed is waited for that long: a phone that comes back from its lock screen. */
  graceMs: 8_000,
  /** What one guest can do: so many at once, then one in so many ms. */
  burst: 20,
  everyMs: 250,
  /** Ids of cards that are remembered, so that none is dealt twice. */
  shown: 300,
} as const;

export type RoomLimits = { readonly [Limit in keyof typeof ROOM_LIMITS]: number };
