import type { Kind } from "@moodreel/core";
import type { ReactNode } from "react";
import type { Said } from "../../shared/opinions/use-say.ts";
import type { Film } from "./card/film.ts";
import { FilmCard } from "./card/film-card.tsx";

interface FilmListProps {
  readonly films: readonly Film[];
  readonly kind: Kind;
  /** The next answer is on its way. */
  readonly fading: boolean;
  /** `null` when nobody is watching whose word would count. */
  readonly onOpen: (item: string) => void;
  readonly onSay: ((item: string, said: Said) => void) | null;
}

export function FilmList({ films, kind, fading, onOpen, onSay }: FilmListProps): ReactNode {
  return (
    <ol
      className={`grid grid-cols-2 gap-x-4 gap-y-8 transition-opacity duration-300 sm:grid-cols-4 sm:gap-x-6 lg:grid-cols-6 ${fading ? "opacity-55" : ""}`}
    >
      {films.map((film, place) => (
        <FilmCard
          key={film.id}
          film={film}
          kind={kind}
          place={place}
          onOpen={() => onOpen(film.id)}
          onSay={onSay === null ? null : (said) => onSay(film.id, said)}
        />
      ))}
    </ol>
  );
}
