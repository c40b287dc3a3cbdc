/**
 * The programs whose files a viewer's opinions can be written as.
 *
 * @example
 * ```ts
 * import { OPINION_FORMATS } from "@moodreel/app";
 *
 * console.log(OPINION_FORMATS.join()); // letterboxd,trakt,kodi
 * ```
 */
export const OPINION_FORMATS = ["letterboxd", "trakt", "kodi"] as const;

export type OpinionFormat = (typeof OPINION_FORMATS)[number];
