import type { ItemLinks } from "@moodreel/core/item";

/** A film as a media server has it. What it does not know is `null` or an empty list. */
export interface MediaFilm {
  /** What the server calls it: a number of Kodi's, 32 digits of Jellyfin's. */
  readonly id: string;
  readonly title: string;
  readonly otherTitles: readonly string[];
  readonly year: number | null;
  readonly genres: readonly string[];
  /** Directors, then cast, the most prominent first. */
  readonly people: readonly string[];
  /** 0 to 10. */
  readonly rating: number | null;
  readonly votes: number | null;
  /** Minutes. */
  readonly runtime: number | null;
  readonly tags: readonly string[];
  readonly overview: string | null;
  readonly certificate: string | null;
  readonly series: string | null;
  readonly countries: readonly string[];
  /** `1999-03-31`. */
  readonly releaseDate: string | null;
  readonly links: ItemLinks;
  readonly hasPoster: boolean;
}

/** What one of its users did with a film. */
export interface MediaSaid {
  readonly film: Pick<MediaFilm, "id" | "title" | "year" | "links">;
  readonly seen: boolean;
  /** Among their favourites. */
  readonly liked: boolean;
  /** 0 to 10; `null` when they did not rate it. */
  readonly rating: number | null;
  /** When they saw it: ISO 8601, a day or a moment in UTC. */
  readonly at: string | null;
}

/** What a server says of itself. */
export interface MediaServerAbout {
  readonly name: string;
  readonly version: string;
  /** Whose watched state it keeps apart; none where there is only one. */
  readonly users: readonly string[];
}

/** JPEG, PNG or WebP. */
export interface Picture {
  readonly bytes: Uint8Array;
  readonly type: "image/jpeg" | "image/png" | "image/webp";
}

/**
 * A running media server on the user's own network. Nothing on it is changed but what plays. Every call ends within
 * a time and a size, follows no redirection, and throws `media-unreachable`, `media-refused` or
 * `media-answer-wrong`, none of which says a password or a key.
 */
export interface MediaServer {
  about(signal?: AbortSignal): Promise<MediaServerAbout>;
  /** All films, some at a time, in an order that stays. */
  films(signal?: AbortSignal): AsyncGenerator<readonly MediaFilm[]>;
  /** What a user has seen, rated, or made a favourite. @param user one of `about`; `null` where there is only one */
  said(user: string | null, signal?: AbortSignal): Promise<readonly MediaSaid[]>;
  /** The film with this id; `null` when it is not there any more. */
  film(id: string, signal?: AbortSignal): Promise<MediaFilm | null>;
  /** `null` for none. */
  poster(id: string, signal?: AbortSignal): Promise<Picture | null>;
  /**
   * Starts a film where it can be seen, and says where that is.
   *
   * @throws MoodreelError `media-no-player` where nothing is on that could play it
   */
  play(id: string, signal?: AbortSignal): Promise<{ readonly device: string }>;
}
