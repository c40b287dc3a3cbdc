import type { Kind } from "@moodreel/core";
import type { ReactNode } from "react";
import type { ItemDesk, ShelfItem } from "./item-desk.ts";
import { PosterArt } from "../../shared/poster/poster-art.tsx";
import { PosterLooks } from "../../shared/poster/poster-looks.tsx";
import { t } from "../../shared/i18n/t.ts";
import { formatNumber } from "../../shared/i18n/formatters.ts";
import { genreName } from "../../shared/genres/genre-name.ts";

interface ItemGridProps {
  readonly items: readonly ShelfItem[];
  readonly kind: Kind;
  /** Others are on their way. */
  readonly fading: boolean;
  readonly desk: ItemDesk;
}

/** Items of a catalogue, each with its poster and what is known of it. */
export function ItemGrid({ items, kind, fading, desk }: ItemGridProps): ReactNode {
  return (
    <PosterLooks items={items} kind={kind}>
      <ul
        aria-busy={fading}
        className={`grid grid-cols-2 gap-x-4 gap-y-7 transition-opacity sm:grid-cols-4 lg:grid-cols-6 ${fading ? "opacity-55" : ""}`}
      >
        {items.map((item) => (
          <li
            key={item.id}
            data-testid="item"
            // Hundreds may be on the page: those out of sight are not drawn.
            className="flex min-w-0 flex-col [contain-intrinsic-size:auto_22rem] [content-visibility:auto]"
          >
            <div className="aspect-2/3 overflow-hidden rounded-lg">
              <PosterArt item={item} kind={kind} />
            </div>
            <p className="mt-2.5 leading-snug font-semibold" dir="auto">
              <button
                type="button"
                aria-haspopup="dialog"
                className="text-start decoration-2 underline-offset-4 wrap-anywhere hover:underline"
                onClick={() => desk.open(item.id)}
              >
                <span className="line-clamp-4">{item.title}</span>
              </button>
            </p>
            <p className="mt-0.5 text-sm text-ink-soft">{factsOf(item)}</p>
            {item.people.length === 0 ? null : (
              <p className="mt-0.5 truncate text-sm text-ink-soft">{item.people.slice(0, 2).join(", ")}</p>
            )}
            <div className="mt-auto pt-1.5">{desk.actions(item)}</div>
          </li>
        ))}
      </ul>
    </PosterLooks>
  );
}

const ONE_DIGIT = { minimumFractionDigits: 1, maximumFractionDigits: 1 } as const;

function factsOf({ year, rating, runtime, genres }: ShelfItem): string {
  const facts = [
    year === null ? null : String(year),
    rating === null ? null : t("browse.ofTen", { rating: formatNumber(rating, ONE_DIGIT) }),
    runtime === null ? null : t("browse.minutes", { minutes: runtime }),
    genres.slice(0, 3).map(genreName).join(", "),
  ];
  return facts.filter((fact) => fact !== null && fact !== "").join(" · ");
}
