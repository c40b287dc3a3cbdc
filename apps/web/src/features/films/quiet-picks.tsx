import type { ReactNode } from "react";
import { Link } from "../../shared/navigation/link.tsx";
import { PosterLooks } from "../../shared/poster/poster-looks.tsx";
import { t } from "../../shared/i18n/t.ts";
import { QUIET_WORDS, QuietFilm } from "./quiet-film.tsx";
import { useChoices } from "./use-choices.ts";
import { useQuietFilms } from "./use-quiet-films.ts";

/** How many stand beside the first words. */
export const QUIET_PICKS = 3;

const ROW = "mt-3 grid grid-cols-3 gap-4 lg:gap-6";

/** A first taste, before anything was said. */
export function QuietPicks({ className }: { readonly className: string }): ReactNode {
  const { kind } = useChoices(false);
  const { films, waiting } = useQuietFilms();
  if (films.length === 0 && !waiting) return null;
  return (
    <div className={className}>
      <section aria-label={t("tonight.quiet")}>
        <h2 className="text-sm text-ink-soft">{t("tonight.quiet")}</h2>
        {waiting ? <Room /> : null}
        <PosterLooks items={films} kind={kind}>
          <ul className={`${ROW} empty:hidden`}>
            {films.slice(0, QUIET_PICKS).map((film) => (
              <QuietFilm key={film.id} film={film} kind={kind} />
            ))}
          </ul>
        </PosterLooks>
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
          <div className={QUIET_WORDS} />
        </div>
      ))}
    </div>
  );
}
