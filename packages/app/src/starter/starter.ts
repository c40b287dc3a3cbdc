/**
 * The catalogue that ships with the product, as it is stored: the person's own always comes before it.
 *
 * @example
 * ```ts
 * import { STARTER } from "@moodreel/app";
 *
 * console.log(STARTER.name); // starter
 * ```
 */
export const STARTER = { name: "starter", kind: "movie" } as const;
