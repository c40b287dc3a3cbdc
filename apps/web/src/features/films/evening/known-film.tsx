import type { ItemPage } from "@moodreel/client";
import type { Kind } from "@moodreel/core";
import type { ReactNode } from "react";
import { t } from "../../../shared/i18n/t.ts";
import { PosterArt } from "../../../shared/poster/poster-art.tsx";

interface KnownFilmProps {
  readonly film: ItemPage["items"][number];
  readonly kind: Kind;
  /** What was said here; `null` for nothing yet. */
  readonly rating: number | null;
  readonly onRate: (rating: number) => void;
}

/** Three words are enough on a first evening; each stands for a rating. */
const ANSWERS = [
  { rating: 9, label: "evening.loved" },
  { rating: 6, label: "evening.fine" },
  { rating: 2, label: "evening.notMine" },
] as const;

export function KnownFilm({ film, kind, rating, onRate }: KnownFilmProps): ReactNode {
  return (
    <li className="flex min-w-0 flex-col" data-testid="known-film">
      <div className="aspect-2/3 overflow-hidden rounded-lg">
        <PosterArt item={film} kind={kind} />
      </div>
      <p className="mt-2 line-clamp-2 leading-snug font-semibold wrap-anywhere" dir="auto">
        {film.title}
      </p>
      <div className="mt-auto grid gap-1 pt-1.5" role="group" aria-label={film.title}>
        {ANSWERS.map(({ rating: value, label }) => (
          <button
            key={value}
            type="button"
            aria-pressed={rating === value}
            className="min-h-9 rounded-full border border-line px-2 text-sm transition hover:border-line-strong aria-pressed:border-mood aria-pressed:bg-mood aria-pressed:font-semibold aria-pressed:text-on-mood pointer-coarse:min-h-11"
            onClick={() => onRate(value)}
          >
            {t(label)}
          </button>
        ))}
      </div>
    </li>
  );
}
