import type { Kind } from "@moodreel/core";
import type { ItemPage } from "@moodreel/client";
import type { ReactNode } from "react";
import { PosterArt } from "../../shared/poster/poster-art.tsx";
import { t } from "../../shared/i18n/t.ts";
import { formatNumber } from "../../shared/i18n/formatters.ts";

type ItemBody = ItemPage["items"][number];

interface ItemGridProps {
  readonly items: readonly ItemBody[];
  readonly kind: Kind;
  /** Others are on their way. */
  readonly fading: boolean;
}

/** Items of a catalogue, each with its poster and what is known of it. */
export function ItemGrid({ items, kind, fading }: ItemGridProps): ReactNode {
  return (
    <ul
      aria-busy={fading}
      className={`grid grid-cols-2 gap-x-4 gap-y-7 transition-opacity sm:grid-cols-4 lg:grid-cols-6 ${fading ? "opacity-55" : ""}`}
    >
      {items.map((item) => (
        <li
          key={item.id}
          data-testid="item"
          // Hundreds may be on the page: those out of sight are not drawn.
          className="min-w-0 [contain-intrinsic-size:auto_22rem] [content-visibility:auto]"
        >
          <div className="aspect-2/3 overflow-hidden rounded-lg">
            <PosterArt item={item} kind={kind} />
          </div>
          <p className="mt-2.5 leading-snug font-semibold wrap-anywhere">{item.title}</p>
          <p className="mt-0.5 text-sm text-ink-soft">{factsOf(item)}</p>
          {item.people.length === 0 ? null : (
            <p className="mt-0.5 truncate text-sm text-ink-soft">{item.people.slice(0, 2).join(", ")}</p>
          )}
        </li>
      ))}
    </ul>
  );
}

const ONE_DIGIT = { minimumFractionDigits: 1, maximumFractionDigits: 1 } as const;

function factsOf({ year, rating, runtime, genres }: ItemBody): string {
  const facts = [
    year === null ? null : String(year),
    rating === null ? null : t("browse.ofTen", { rating: formatNumber(rating, ONE_DIGIT) }),
    runtime === null ? null : t("browse.minutes", { minutes: runtime }),
    genres.slice(0, 3).join(", "),
  ];
  return facts.filter((fact) => fact !== null && fact !== "").join(" · ");
}
