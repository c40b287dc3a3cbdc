import type { ReactNode } from "react";
import { Icon } from "../../shared/ui/icon.tsx";
import { offersOf, type GenreOffer } from "./offers-of.ts";
import { t, rich } from "../../shared/i18n/t.ts";
import { formatNumber } from "../../shared/i18n/formatters.ts";

type GenreOffersProps = {
  readonly genres: Parameters<typeof offersOf>[0];
  readonly accepted: Readonly<Record<string, string>>;
  readonly onGenre: (genre: string, meant: string | null) => void;
};

/** Unknown genres that are near a known one, each to be taken for it with a tap. */
export function GenreOffers({ genres, accepted, onGenre }: GenreOffersProps): ReactNode {
  const offers = offersOf(genres, accepted);
  if (offers.length === 0) return null;
  return (
    <div className="mt-5">
      <h4 className="font-semibold">{t("importing.meant")}</h4>
      <ul className="mt-2.5 flex flex-wrap gap-2 text-sm">
        {offers.map((offer) => (
          <li key={offer.genre} className="max-w-full">
            <Offer offer={offer} onToggle={() => onGenre(offer.genre, offer.accepted ? null : offer.meant)} />
          </li>
        ))}
      </ul>
    </div>
  );
}

function Offer({
  offer: { genre, meant, items, accepted },
  onToggle,
}: {
  readonly offer: GenreOffer;
  readonly onToggle: () => void;
}): ReactNode {
  return (
    <button
      type="button"
      aria-pressed={accepted}
      className="inline-flex min-h-9 max-w-full items-center gap-2 rounded-full border border-line-strong px-3.5 text-left transition hover:bg-ink/8 aria-pressed:border-mood aria-pressed:bg-mood aria-pressed:text-on-mood"
      onClick={onToggle}
    >
      <span className="min-w-0 wrap-anywhere">
        {rich("importing.take", {
          genre: genre,
          items: items === null ? "" : ` (${formatNumber(items)})`,
          meant: meant,
          hidden: <span className="sr-only" />,
          arrow: <span aria-hidden="true" />,
          b: <strong />,
        })}
      </span>
      <Icon name={accepted ? "check" : "plus"} size={16} />
    </button>
  );
}
