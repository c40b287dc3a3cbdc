import type { Kind } from "@moodreel/core";
import { columnKey } from "../names/column-names.ts";
import type { KnownFormat } from "./known-formats.ts";

export interface TypeColumn {
  readonly index: number;
  /** Why a row of that type is left out; `null` for one that is taken. */
  leftOut(type: string): string | null;
}

/**
 * IMDb's data set holds more episodes than all else together, and games besides: of films and
 * series neither is taken, of games nothing else is.
 */
export function typeColumn(
  columns: readonly string[],
  format: KnownFormat | null,
  kind: Kind,
): TypeColumn | null {
  if (format?.name !== "IMDb title.basics") return null;
  const index = columns.findIndex((name) => columnKey(name) === "titletype");
  if (kind === "game") {
    return { index, leftOut: (type) => (type === "videoGame" ? null : "no games (titleType)") };
  }
  return {
    index,
    leftOut(type) {
      if (type === "tvEpisode") return "episodes of series (titleType tvEpisode)";
      return type === "videoGame" ? "games (titleType videoGame)" : null;
    },
  };
}
