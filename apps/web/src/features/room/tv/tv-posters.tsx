import type { RoomCard } from "@moodreel/client";
import type { ReactNode } from "react";
import { DrawnPoster } from "../../../shared/poster/drawn-poster.tsx";
import { PosterLooks } from "../../../shared/poster/poster-looks.tsx";

interface TvPostersProps {
  readonly cards: readonly RoomCard[];
  /** Of the one that OK would take; -1 for none. */
  readonly at: number;
  readonly onTake: (at: number) => void;
}

/** Films side by side, as large as three metres ask for. */
export function TvPosters({ cards, at, onTake }: TvPostersProps): ReactNode {
  return (
    <PosterLooks items={cards} kind={cards[0]?.kind ?? "movie"}>
      <ul className="flex items-start gap-[3vw] portrait:gap-[4vw]">
        {cards.map((card, index) => (
          <li key={card.id} className="w-[min(20vw,34vh)] portrait:w-[28vw]">
            <button
              type="button"
              aria-current={index === at}
              className="block w-full text-left outline-none"
              onClick={() => onTake(index)}
            >
              <span
                className={`block aspect-2/3 overflow-hidden rounded-2xl transition portrait:rounded-xl duration-300 ${index === at ? "scale-105 outline-[length:0.32vw] outline-offset-[0.42vw] outline-mood-text portrait:scale-100 portrait:outline-4 portrait:outline-offset-4" : "opacity-80"}`}
              >
                <DrawnPoster item={card} kind={card.kind} />
              </span>
              <span
                dir="auto"
                className="mt-[max(3.4vh,1.1rem)] line-clamp-2 font-display text-[2.2vw] leading-tight wrap-anywhere portrait:mt-[1.6vh] portrait:line-clamp-3 portrait:text-[max(3.4vw,1rem)]"
              >
                {card.title}
              </span>
            </button>
          </li>
        ))}
      </ul>
    </PosterLooks>
  );
}
