import type { NewRoom, RoomRequest } from "@moodreel/client";
import type { CatalogApi } from "./catalog-api.ts";
import type { FilmApi } from "./film-api.ts";
import type { ProfileApi } from "./profile-api.ts";

/**
 * All that the page asks of the product. Two do it: a Moodreel server, over HTTP, and the product itself,
 * in the page. Both pass the suite in `api.conformance.ts`.
 *
 * What is refused is thrown as `ApiFailure`, with a code of docs/errors.md.
 */
export interface MoodreelApi extends FilmApi, CatalogApi, ProfileApi {
  /** Where catalogues, profiles and the policy are: sentences about it must be true. */
  readonly keptIn: "server" | "browser";
  /** Bytes of the largest file of one's own that it takes. */
  readonly mostBytes: number;
  /** Whether such a file may be a zip archive. */
  readonly opensArchives: boolean;
  /** Removes all that is kept in this browser and is not among the page's own choices. */
  forgetBrowser(): Promise<void>;
  /** Opens a room in which several people choose a film; not there where there is no server that keeps one. */
  readonly openRoom?: (request: RoomRequest) => Promise<NewRoom>;
  /**
   * Calls `listener` whenever another tab has changed something; not there where that cannot be known.
   *
   * @returns what ends it
   */
  readonly onChangedElsewhere?: (listener: () => void) => () => void;
}
