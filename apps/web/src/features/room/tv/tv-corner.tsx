import type { Room } from "@moodreel/client";
import type { ReactNode } from "react";
import { t } from "../../../shared/i18n/t.ts";
import { animalPicture } from "../animal-picture.ts";
import type { KeptScreen } from "../kept-seat.ts";
import { linksOf, START_COMMAND } from "../room-address.ts";
import { RoomCode } from "../room-code.tsx";

interface TvCornerProps {
  readonly opened: KeptScreen;
  readonly view: Room | null;
}

/** The code, and who is in. */
export function TvCorner({ opened, view }: TvCornerProps): ReactNode {
  const { links, reachable } = linksOf(opened);
  return (
    <aside className="grid gap-[2.5vh]">
      <RoomCode link={links[0]} className="w-full" />
      <p className="text-[1.5vw] leading-snug text-ink-soft">
        {t(reachable ? "tv.scan" : "room.onlyHere")}
        {reachable ? null : <code className="mt-1 block text-ink">{START_COMMAND}</code>}
      </p>
      <ul aria-label={t("room.who")} className="flex flex-wrap gap-[0.8vw] text-[2.4vw] leading-none">
        {(view?.guests ?? []).map(({ animal, name, here }) => (
          <li key={animal} className={here ? "" : "opacity-45"}>
            <span aria-hidden="true">{animalPicture(animal)}</span>
            <span className="sr-only">{name ?? t(`animal.${animal}`)}</span>
          </li>
        ))}
      </ul>
    </aside>
  );
}
