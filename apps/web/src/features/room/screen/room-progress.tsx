import type { Room } from "@moodreel/client";
import type { Kind } from "@moodreel/core";
import type { ReactNode } from "react";
import { t } from "../../../shared/i18n/t.ts";
import { Button } from "../../../shared/ui/button.tsx";
import { RoomFilm } from "../room-film.tsx";
import { RoomCards } from "./room-cards.tsx";
import { stuckText } from "../stuck-text.ts";
import type { FollowedRoom } from "../use-room.ts";

interface RoomProgressProps {
  readonly view: Room;
  readonly kind: Kind;
  readonly act: FollowedRoom["act"];
}

/** How far the room is, and what moves it on. */
export function RoomProgress({ view, kind, act }: RoomProgressProps): ReactNode {
  const { phase, film, why, guests } = view;
  if (phase === "dealing") return <p role="status">{t("room.dealing")}</p>;
  if (phase === "choosing") {
    return (
      <>
        <div className="flex flex-wrap items-center gap-4">
          <p role="status" className="font-display text-3xl">
            {t("room.voting")}
          </p>
          {guests.some(({ ready }) => ready) ? (
            <Button small onClick={() => act((seat) => seat.closeVote())}>
              {t("room.doNotWait")}
            </Button>
          ) : null}
        </div>
        <RoomCards cards={view.cards} kind={kind} />
      </>
    );
  }
  if (phase === "gathering") {
    return guests.some(({ ready }) => ready) ? (
      <Button look="mood" icon="play" onClick={() => act((seat) => seat.deal())}>
        {t("room.start", { kind })}
      </Button>
    ) : null;
  }
  return (
    <div role="status">
      {film === null ? (
        <p className="font-display text-3xl">{stuckText(view.trouble)}</p>
      ) : (
        <RoomFilm film={film} why={why} />
      )}
      <div className="mt-5">
        <Button icon="shuffle" onClick={() => act((seat) => seat.deal())}>
          {t("roomEnd.again")}
        </Button>
      </div>
    </div>
  );
}
