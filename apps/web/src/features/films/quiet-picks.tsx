import { todaysSeed } from "@moodreel/app";
import type { Emotion } from "@moodreel/core";
import { useState, type ReactNode } from "react";
import { useCatalogs } from "../../shared/api/use-catalogs.ts";
import { useSearchParams } from "../../shared/navigation/search-params.ts";
import { Link } from "../../shared/navigation/link.tsx";
import { PosterArt } from "../../shared/poster/poster-art.tsx";
import { useProfiles } from "../../shared/viewers/use-profiles.ts";
import { t } from "../../shared/i18n/t.ts";
import { filmFacts } from "./card/film-facts.ts";
import { useChoices } from "./use-choices.ts";
import { useFilmRequest } from "./use-film-request.ts";
import { useFilms } from "./use-films.ts";

const EMOTION: Emotion = "neutral";
const ASK = { emotion: EMOTION, feeling: null, scores: null, origin: "tap" } as const;

/** Room for a title of two lines and two of facts below a poster; on a phone there are none. */
const WORDS = "sm:min-h-[5.75rem]";
const ROW = "mt-3 grid grid-cols-3 gap-4 lg:gap-6";

/** Three films for who feels nothing in particular, before anything was said: the list that a tap would give. */
export function QuietPicks({ className }: { readonly className: string }): ReactNode {
  const [seed] = useState(() => todaysSeed(Date.now()));
  const choices = useChoices(false);
  const [params] = useSearchParams();
  const catalogs = useCatalogs();
  const request = useFilmRequest({ ask: ASK, seed }, choices, catalogs.data ?? []);
  const { data: profiles, error: nobodyKnown } = useProfiles();
  // Nobody has said how they feel: it goes into no diary.
  const peek = request === null ? null : { ...request, peek: true };
  const { data, error } = useFilms(catalogs.data === undefined || profiles === undefined ? null : peek);
  const waiting = data === undefined && error === null && catalogs.error === null && nobodyKnown === null;
  const films = data?.outcome === "items" ? data.items.slice(0, 3) : [];
  if (films.length === 0 && !waiting) return null;
  return (
    <div className={className}>
      <section aria-label={t("tonight.quiet")}>
        <h2 className="text-sm text-ink-soft">{t("tonight.quiet")}</h2>
        {waiting ? <Room /> : null}
        <ul className={`${ROW} empty:hidden`}>
          {films.map((film) => (
            <li key={film.id} className="min-w-0">
              <Link to={`/?${withFilm(params, film.id)}`} className="group block">
                <span className="block aspect-2/3 overflow-hidden rounded-lg shadow-[0_0.7rem_1.6rem_-0.7rem_rgb(0_0_0/0.55)] transition group-hover:-translate-y-1">
                  <PosterArt item={film} kind={choices.kind} />
                </span>
                <span className={`block ${WORDS}`}>
                  <span
                    className="mt-2 line-clamp-2 leading-snug font-semibold wrap-anywhere group-hover:underline max-sm:sr-only"
                    dir="auto"
                  >
                    {film.title}
                  </span>
                  <span className="line-clamp-2 text-sm max-sm:hidden text-ink-soft">
                    {filmFacts(film, false)}
                  </span>
                </span>
              </Link>
            </li>
          ))}
        </ul>
      </section>
      <p className="mt-2 text-sm">
        <Link to="/rate" className="text-mood-text underline underline-offset-4">
          {t("evening.rateStart")}
        </Link>
      </p>
    </div>
  );
}

/** Keeps the place of the films, so that nothing below them moves when they come. */
function Room(): ReactNode {
  return (
    <div aria-hidden="true" className={ROW}>
      {[0, 1, 2].map((place) => (
        <div key={place}>
          <div className="aspect-2/3 rounded-lg bg-raised/60" />
          <div className={WORDS} />
        </div>
      ))}
    </div>
  );
}

function withFilm(params: URLSearchParams, film: string): string {
  const changed = new URLSearchParams(params);
  changed.set("film", film);
  return changed.toString();
}
