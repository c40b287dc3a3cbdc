import type { Room } from "@moodreel/client";
import type { ReactNode } from "react";
import { t } from "../../../shared/i18n/t.ts";
import { animalPicture } from "../animal-picture.ts";
import type { KeptScreen } from "../kept-seat.ts";
import { linksOf } from "../room-address.ts";
import { RoomCode } from "../room-code.tsx";
import { StartCommand } from "../start-command.tsx";
import { SMALL } from "./tv-type.ts";

interface TvCornerProps {
  readonly opened: KeptScreen;
  readonly view: Room | null;
}

/** The code, or why there is none, and who is in. */
export function TvCorner({ opened, view }: TvCornerProps): ReactNode {
  const { links, reachable } = linksOf(opened);
  return (
    <aside className="grid gap-[2.5vh] portrait:grid-cols-[minmax(0,36vw)_minmax(0,1fr)] portrait:items-center portrait:gap-[4vw]">
      {reachable ? (
        <>
          <RoomCode link={links[0]} className="w-full" />
          <p className={`leading-snug text-ink-soft ${SMALL}`}>{t("tv.scan")}</p>
        </>
      ) : (
        <div data-testid="room-without-code" className={`leading-snug portrait:col-span-2 ${SMALL}`}>
          <p className="text-ink-soft">{t("room.onlyHere")}</p>
          <StartCommand className="mt-1" />
        </div>
      )}
      <ul
        aria-label={t("room.who")}
        className="flex flex-wrap gap-[0.8vw] text-[2.4vw] leading-none portrait:col-span-2 portrait:gap-[2vw] portrait:text-[7vw]"
      >
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
