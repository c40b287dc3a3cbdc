import type { RoomCard } from "@moodreel/client";
import type { Kind } from "@moodreel/core";
import type { ReactNode } from "react";
import { t } from "../../../shared/i18n/t.ts";
import { DrawnPoster } from "../../../shared/poster/drawn-poster.tsx";
import { PosterLooks } from "../../../shared/poster/poster-looks.tsx";

interface RoomCardsProps {
  readonly cards: readonly RoomCard[];
  readonly kind: Kind;
}

/** What is voted on, for all to see while each of them votes on their own phone. */
export function RoomCards({ cards, kind }: RoomCardsProps): ReactNode {
  return (
    <PosterLooks items={cards} kind={kind}>
      <ul aria-label={t("tonight.forTonight")} className="grid w-full max-w-2xl grid-cols-3 gap-3 sm:gap-5">
        {cards.map((card) => (
          <li key={card.id} className="arrive min-w-0">
            <div className="aspect-2/3 overflow-hidden rounded-lg">
              <DrawnPoster item={card} kind={kind} />
            </div>
            <p className="mt-2 line-clamp-3 leading-snug font-semibold wrap-anywhere" dir="auto">
              {card.title}
            </p>
          </li>
        ))}
      </ul>
    </PosterLooks>
  );
}
