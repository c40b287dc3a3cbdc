import type { Kind } from "@moodreel/core";
import type { ReactNode } from "react";
import type { Said } from "../../../shared/opinions/use-say.ts";
import { PosterArt } from "../../../shared/poster/poster-art.tsx";
import { Button } from "../../../shared/ui/button.tsx";
import type { Film } from "../card/film.ts";
import { TitleButton } from "../card/title-button.tsx";
import { FilmActions, FilmSentAway } from "../card/film-actions.tsx";
import { filmFacts } from "../card/film-facts.ts";
import { SaidByOthers } from "../card/said-by-others.tsx";
import { reasonsOf } from "../card/reasons-of.ts";
import { t } from "../../../shared/i18n/t.ts";

interface PickProps {
  readonly film: Film;
  readonly kind: Kind;
  /** What can be said of it is drawn, too; until then its place is kept. */
  readonly ready: boolean;
  readonly taken: boolean;
  readonly onOpen: () => void;
  readonly onSay: ((said: Said) => void) | null;
  readonly onNotThis: () => void;
  readonly onThisOne: () => void;
  readonly onBack: () => void;
  /** What is offered once it was taken. */
  readonly afterwards: ReactNode;
}

/** The one film that is answered with, large, with why, and what can be said to it. */
export function Pick({
  film,
  kind,
  ready,
  taken,
  onOpen,
  onSay,
  onNotThis,
  onThisOne,
  onBack,
  afterwards,
}: PickProps): ReactNode {
  const [first, ...more] = reasonsOf(film);
  return (
    <li
      className="arrive col-span-2 min-w-0 md:col-span-1 landscape:col-span-1"
      data-testid="film-card"
      data-genres={film.genres.join("|")}
    >
      <article
        data-testid="pick"
        className="grid grid-cols-[minmax(0,9.5rem)_minmax(0,1fr)] grid-rows-[auto_1fr] items-start gap-x-4 gap-y-3 max-[20rem]:grid-cols-1 sm:grid-cols-[minmax(0,12rem)_minmax(0,1fr)] sm:gap-x-6 portrait:md:max-lg:grid-cols-[minmax(0,10.5rem)_minmax(0,1fr)] lg:grid-cols-[minmax(0,17rem)_minmax(0,1fr)] landscape:max-lg:grid-cols-[minmax(0,7.5rem)_minmax(0,1fr)]"
      >
        <div className="relative aspect-2/3 overflow-hidden rounded-lg max-[20rem]:max-w-[9.5rem] sm:row-span-2 shadow-[0_0.9rem_2.2rem_-0.7rem_rgb(0_0_0/0.6)]">
          <PosterArt item={film} kind={kind} />
          {onSay === null ? null : <FilmSentAway film={film} onSay={onSay} />}
        </div>
        <div className="min-w-0">
          <h3
            id="pick"
            className="font-display text-[clamp(1.55rem,3.6vw,3.2rem)] leading-[1.02] tracking-tight wrap-anywhere"
            dir="auto"
          >
            <TitleButton lines={3} title={film.title} onOpen={onOpen} />
          </h3>
          <p className="mt-1.5 line-clamp-3 text-sm text-ink-soft sm:text-base lg:text-lg">
            {filmFacts(film, true)}
          </p>
          {first === undefined ? null : (
            <p className="mt-2 line-clamp-3 text-mood-text sm:text-lg lg:text-2xl">{first}</p>
          )}
          {more.length === 0 ? null : (
            <p className="mt-1 line-clamp-2 text-sm text-ink-soft max-sm:hidden lg:text-base landscape:max-lg:hidden">
              {more.join(" · ")}
            </p>
          )}
          {film.overview === undefined ? null : (
            <p className="mt-3 line-clamp-3 text-sm wrap-anywhere max-lg:hidden" dir="auto">
              {film.overview}
            </p>
          )}
          <div className="max-sm:hidden">
            <SaidByOthers saidBy={film.saidBy ?? []} kind={kind} />
          </div>
        </div>
        <div className="max-sm:col-span-2 max-[20rem]:col-span-1 flex flex-wrap items-center gap-x-2.5 gap-y-2 sm:col-start-2 sm:mt-2">
          {taken ? (
            <>
              <p role="status" className="font-display text-xl">
                {t("tonight.enjoy")}
              </p>
              <Button small onClick={onBack}>
                {t("tonight.chooseAgain")}
              </Button>
              {afterwards}
            </>
          ) : (
            <>
              <Button look="mood" icon="play" aria-describedby="pick" onClick={onThisOne}>
                {t("tonight.thisOne")}
              </Button>
              {/* Another film comes under the focus: what it is called is all that tells who does not see it. */}
              <Button aria-describedby="pick" onClick={onNotThis}>
                {t("tonight.notThis")}
              </Button>
            </>
          )}
          {onSay === null ? null : (
            <div className="min-h-11 w-full max-w-80 sm:min-h-9 landscape:max-lg:hidden">
              {ready ? <FilmActions film={film} kind={kind} onSay={onSay} onMore={onOpen} /> : null}
            </div>
          )}
        </div>
      </article>
    </li>
  );
}
