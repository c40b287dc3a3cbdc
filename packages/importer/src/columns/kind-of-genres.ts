import { KINDS, type Kind } from "@moodreel/core";
import { genreParts } from "../values/genres.ts";
import { KnownGenres } from "../values/known-genres.ts";
import { parseList } from "../values/list.ts";

const LOOKED_AT = 100;
/** The share of cells of a column in which some genre is one that films do not have, and all are known. */
const SHARE = 0.6;

/**
 * What a table is of whose columns say nothing: art rock and ska are music, whatever stands above them; else films. One
 * such name alone, on whatever shelf, may be what somebody calls films: *Indie*, *Nonfiction*, *Classics*.
 */
export function kindOfGenres(columns: readonly (readonly string[])[]): Kind {
  const films = new KnownGenres("movie");
  for (const kind of KINDS) {
    if (kind === "movie") continue;
    const known = new KnownGenres(kind);
    for (const values of columns) {
      const cells = values.slice(0, LOOKED_AT).filter((text) => text !== "" && text.length < 300);
      const others = new Set<string>();
      const telling = cells.filter((text) => {
        const names = parseList(text).flatMap(genreParts);
        const strange = names.filter((name) => !films.has(name));
        if (strange.length === 0 || !names.every((name) => known.has(name))) return false;
        for (const name of strange) others.add(name);
        return true;
      });
      if (others.size > 1 && telling.length >= cells.length * SHARE) return kind;
    }
  }
  return "movie";
}
