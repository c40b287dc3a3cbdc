import type { Kind } from "@moodreel/core";
import { useEffect, useRef, type ReactNode } from "react";
import type { Said } from "../../../shared/opinions/use-say.ts";
import { PosterArt } from "../../../shared/poster/poster-art.tsx";
import { CloseCorner } from "../../../shared/ui/close-corner.tsx";
import { FilmActions } from "../card/film-actions.tsx";
import type { AnyFilm } from "../card/film.ts";
import { FilmDetails } from "./film-details.tsx";
import { PlayButtons } from "./play-buttons.tsx";
import { SimilarFilms } from "./similar-films.tsx";
import { t } from "../../../shared/i18n/t.ts";
import { reasonsOf } from "../card/reasons-of.ts";

interface FilmSheetProps {
  readonly film: AnyFilm;
  readonly kind: Kind;
  readonly onSay: ((said: Said) => void) | null;
  /** Another film, which is like it. */
  readonly onOpen: (item: string) => void;
  readonly onClose: () => void;
}

/** All that is known of a film, over the list that it is on. */
export function FilmSheet({ film, kind, onSay, onOpen, onClose }: FilmSheetProps): ReactNode {
  const sheet = useRef<HTMLDialogElement>(null);
  useEffect(() => sheet.current?.showModal(), []);
  const { title, otherTitles = [], overview } = film;
  const reasons = reasonsOf(film);
  return (
    <dialog
      ref={sheet}
      aria-labelledby="film-sheet"
      data-testid="film-sheet"
      className="m-auto max-h-[92dvh] w-[min(54rem,calc(100vw-1.5rem))] min-[1800px]:w-280 min-[1800px]:text-lg overflow-y-auto rounded-2xl border border-line bg-raised p-5 text-ink backdrop:bg-black/65 sm:p-8"
      onClose={onClose}
    >
      <CloseCorner label={t("film.close")} onClose={() => sheet.current?.close()} />
      <div className="grid grid-cols-[minmax(0,7rem)_minmax(0,1fr)] max-[24rem]:grid-cols-[minmax(0,4.5rem)_minmax(0,1fr)] grid-rows-[auto_1fr] items-start gap-x-4 max-sm:gap-y-2 max-[20rem]:grid-cols-1 sm:grid-cols-[minmax(0,14rem)_minmax(0,1fr)] sm:gap-x-8 min-[1800px]:grid-cols-[minmax(0,20rem)_minmax(0,1fr)]">
        <div className="aspect-2/3 overflow-hidden rounded-lg max-[20rem]:w-28 sm:row-span-2">
          <PosterArt item={film} kind={kind} />
        </div>
        <div className="min-w-0">
          <h2
            id="film-sheet"
            className="pr-8 font-display text-2xl leading-tight max-[24rem]:text-xl wrap-anywhere sm:pr-10 sm:text-4xl min-[1800px]:text-5xl"
            dir="auto"
          >
            {title}
          </h2>
          {otherTitles.length === 0 ? null : (
            <p className="mt-1 text-ink-soft wrap-anywhere" dir="auto">
              {otherTitles.slice(0, 4).join(" · ")}
            </p>
          )}
        </div>
        <div className="min-w-0 max-sm:col-span-2 max-[20rem]:col-span-1 sm:col-start-2">
          <FilmDetails film={film} />
          <PlayButtons film={film} kind={kind} />
          {overview === undefined ? null : (
            <p className="mt-4 max-w-prose wrap-anywhere whitespace-pre-line" dir="auto">
              {overview}
            </p>
          )}
          {reasons.length === 0 ? null : (
            <>
              <h3 className="mt-5 font-semibold">{t("film.whyHere")}</h3>
              <ul className="mt-1.5 grid gap-1 text-mood-text">
                {reasons.map((reason) => (
                  <li key={reason}>{reason}</li>
                ))}
              </ul>
            </>
          )}
          {onSay === null ? null : (
            <div className="mt-5 max-w-80">
              <FilmActions film={film} kind={kind} onSay={onSay} onMore={null} />
            </div>
          )}
          <SimilarFilms item={film.id} kind={kind} onOpen={onOpen} />
        </div>
      </div>
    </dialog>
  );
}
