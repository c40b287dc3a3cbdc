import type { Kind } from "@moodreel/core";
import type { Film } from "./film.ts";
import { filmFacts } from "./film-facts.ts";
import type { ReactNode } from "react";
import { PosterArt } from "../../../shared/poster/poster-art.tsx";
import type { Said } from "../../../shared/opinions/use-say.ts";
import { usePainted } from "../../../shared/ui/use-painted.ts";
import { FilmActions, FilmSentAway } from "./film-actions.tsx";
import { TitleButton } from "./title-button.tsx";
import { SaidByOthers } from "./said-by-others.tsx";
import { reasonsOf } from "./reasons-of.ts";

interface FilmCardProps {
  readonly film: Film;
  readonly kind: Kind;
  /** Place in the list: later cards arrive later. */
  readonly place: number;
  readonly onOpen: () => void;
  readonly onSay: ((said: Said) => void) | null;
}

export function FilmCard({ film, kind, place, onOpen, onSay }: FilmCardProps): ReactNode {
  const [first, ...more] = reasonsOf(film);
  // The answer above is to be seen first: of the list only what is read is drawn with it.
  const painted = usePainted();
  return (
    <li
      className="arrive min-w-0"
      style={{ animationDelay: `${Math.min(place, 10) * 45}ms` }}
      data-testid="film-card"
      data-genres={film.genres.join("|")}
    >
      <article className="flex h-full flex-col">
        <div className="relative aspect-2/3 overflow-hidden rounded-lg shadow-[0_0.7rem_1.6rem_-0.7rem_rgb(0_0_0/0.55)]">
          {painted ? <PosterArt item={film} kind={kind} /> : null}
          {onSay === null ? null : <FilmSentAway film={film} onSay={onSay} />}
        </div>
        <h3 className="mt-3 leading-snug font-semibold wrap-anywhere" dir="auto">
          <TitleButton lines={4} title={film.title} onOpen={onOpen} />
        </h3>
        <p className="mt-0.5 text-sm text-ink-soft">{filmFacts(film, false)}</p>
        {first === undefined ? null : <p className="mt-1.5 text-sm text-mood-text">{first}</p>}
        {more.length === 0 ? null : <p className="mt-0.5 text-sm text-ink-soft">{more.join(" · ")}</p>}
        <SaidByOthers saidBy={film.saidBy ?? []} kind={kind} />
        {onSay === null ? null : (
          <div className="mt-auto min-h-12.5 pt-1.5 sm:min-h-10.5">
            {painted ? <FilmActions film={film} kind={kind} onSay={onSay} onMore={onOpen} /> : null}
          </div>
        )}
      </article>
    </li>
  );
}
