import type { RoomCard } from "@moodreel/client";
import { formatList } from "../../shared/i18n/formatters.ts";
import { genreName } from "../../shared/genres/genre-name.ts";
import { t } from "../../shared/i18n/t.ts";

/** "1994 · 98 min · PG · Comedy". */
export function cardFacts({ year, runtime, certificate, genres }: RoomCard): string {
  const length = runtime === null ? null : t("browse.minutes", { minutes: runtime });
  return [year, length, certificate, genres.slice(0, 3).map(genreName).join(", ")]
    .filter((fact) => fact !== null && fact !== undefined && fact !== "")
    .join(" · ");
}

/** Which of its genres the moods of the room ask for; empty where none does by name. */
export function cardReason({ brings }: RoomCard): string {
  return brings.length === 0
    ? ""
    : t("roomEnd.forMoods", { genres: formatList(brings.slice(0, 2).map(genreName)) });
}
