import type { AnyFilm } from "./film.ts";
import { genresShown } from "./genres-shown.ts";
import { t } from "../../../shared/i18n/t.ts";
import { genreName } from "../../../shared/genres/genre-name.ts";

/** Year, length, genres and, where there is room, people, in a line. */
export function filmFacts({ year, runtime, people, genres, reasons }: AnyFilm, long: boolean): string {
  const facts = [
    year === null ? null : String(year),
    runtime === null ? null : t("browse.minutes", { minutes: runtime }),
    genresShown(genres, reasons, long ? 4 : 2)
      .map(genreName)
      .join(", "),
    long ? people.slice(0, 3).join(", ") : null,
  ];
  return facts.filter((fact) => fact !== null && fact !== "").join(" · ");
}
