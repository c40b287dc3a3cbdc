import type { Room } from "@moodreel/client";
import type { ReactNode } from "react";
import { t } from "../../shared/i18n/t.ts";
import { Icon } from "../../shared/ui/icon.tsx";
import { animalPicture } from "./animal-picture.ts";

/** Who is in, and whom the room waits for. */
export function RoomGuests({ view: { guests, phase } }: { readonly view: Room }): ReactNode {
  return (
    <section aria-labelledby="room-guests">
      <h2 id="room-guests" className="text-ink-soft">
        {t("room.who")}
      </h2>
      {guests.length === 0 ? <p className="mt-2">{t("room.nobody")}</p> : null}
      <ul className="mt-2 flex flex-wrap gap-2">
        {guests.map(({ animal, name, here, ready }) => (
          <li
            key={animal}
            className="inline-flex min-h-11 max-w-full items-center gap-2 rounded-full border border-line bg-surface py-1 pr-4 pl-2.5"
          >
            <span aria-hidden="true" className="text-2xl leading-none">
              {animalPicture(animal)}
            </span>
            <span className="truncate" dir="auto">
              {name ?? t(`animal.${animal}`)}
            </span>
            <span className="inline-flex items-center gap-1 text-sm text-ink-soft">
              {here && ready ? <Icon name="check" size={16} /> : null}
              {here
                ? ready
                  ? t("room.ready")
                  : phase === "choosing"
                    ? t("room.thinking")
                    : ""
                : t("room.away")}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
