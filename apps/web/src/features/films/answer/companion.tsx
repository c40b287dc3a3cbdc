import type { Kind } from "@moodreel/core";
import type { ReactNode } from "react";
import type { Said } from "../../../shared/opinions/use-say.ts";
import { PosterArt } from "../../../shared/poster/poster-art.tsx";
import type { Film } from "../card/film.ts";
import { TitleButton } from "../card/title-button.tsx";
import { FilmActions, FilmSentAway } from "../card/film-actions.tsx";
import { filmFacts } from "../card/film-facts.ts";
import { reasonsOf } from "../card/reasons-of.ts";

interface CompanionProps {
  readonly film: Film;
  readonly kind: Kind;
  /** Its poster and what can be said of it are drawn, too; until then their places are kept. */
  readonly ready: boolean;
  /** Why it stands here: "A safe one". */
  readonly label: string;
  readonly meaning: string;
  readonly onOpen: () => void;
  readonly onSay: ((said: Said) => void) | null;
}

/** One of the two beside the pick. */
export function Companion({ film, kind, ready, label, meaning, onOpen, onSay }: CompanionProps): ReactNode {
  return (
    <li className="min-w-0" data-testid="film-card" data-genres={film.genres.join("|")}>
      <article className="flex h-full gap-3 max-[20rem]:flex-col md:flex-col landscape:flex-col">
        <div className="relative aspect-2/3 w-16 shrink-0 self-start max-[24rem]:w-13 overflow-hidden rounded-lg shadow-[0_0.7rem_1.6rem_-0.7rem_rgb(0_0_0/0.55)] sm:w-20 md:w-full landscape:w-full landscape:max-h-[38dvh]">
          {ready ? <PosterArt item={film} kind={kind} /> : null}
          {onSay === null ? null : <FilmSentAway film={film} onSay={onSay} />}
        </div>
        <div className="min-w-0">
          <p
            className="text-sm font-semibold wrap-anywhere text-mood-text portrait:max-sm:text-xs"
            title={meaning}
          >
            {label}
          </p>
          {/* Beside its poster on a phone a word of twelve letters has to stand whole. */}
          <h3 className="leading-snug font-semibold wrap-anywhere portrait:max-sm:text-sm" dir="auto">
            <TitleButton lines={3} title={film.title} onOpen={onOpen} />
          </h3>
          <p className="line-clamp-2 text-sm text-ink-soft portrait:max-sm:line-clamp-4 landscape:max-lg:line-clamp-1">
            {filmFacts(film, false)}
          </p>
          <p className="mt-1 line-clamp-2 text-sm text-ink-soft max-md:hidden landscape:max-lg:hidden">
            {reasonsOf(film)[0]}
          </p>
          {onSay === null ? null : (
            <div className="min-h-10.5 pt-1.5 max-md:hidden landscape:max-lg:hidden">
              {ready ? <FilmActions film={film} kind={kind} onSay={onSay} onMore={onOpen} /> : null}
            </div>
          )}
        </div>
      </article>
    </li>
  );
}
