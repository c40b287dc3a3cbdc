import type { Room, RoomCard } from "@moodreel/client";
import type { ReactNode } from "react";
import { t } from "../../shared/i18n/t.ts";
import { DrawnPoster } from "../../shared/poster/drawn-poster.tsx";
import { cardFacts, cardReason } from "./card-words.ts";

interface RoomFilmProps {
  readonly film: RoomCard;
  readonly why: Room["why"];
}

/** What the room came to, and why. */
export function RoomFilm({ film, why }: RoomFilmProps): ReactNode {
  const reason = cardReason(film);
  return (
    <article className="arrive flex flex-wrap gap-6 sm:flex-nowrap" data-testid="room-film">
      <div className="aspect-2/3 w-40 shrink-0 overflow-hidden rounded-lg shadow-[0_0.9rem_2.2rem_-0.7rem_rgb(0_0_0/0.6)] sm:w-56">
        <DrawnPoster item={film} kind={film.kind} />
      </div>
      <div className="min-w-0">
        <p className="text-mood-text">{t("room.film", { kind: film.kind })}</p>
        <h2
          dir="auto"
          className="line-clamp-4 pb-[0.12em] font-display text-[clamp(2rem,5vw,4rem)] leading-none tracking-tight wrap-anywhere"
        >
          {film.title}
        </h2>
        <p className="mt-2 text-ink-soft">{cardFacts(film)}</p>
        <p className="mt-4 text-lg">
          {t(why === "nobody-rules-out" ? "room.nobodyRulesOut" : "room.nobodyDislikes")}
        </p>
        {reason === "" ? null : <p className="text-ink-soft">{reason}</p>}
      </div>
    </article>
  );
}
