import type { Room } from "@moodreel/client";
import { useState, type ReactNode } from "react";
import { t } from "../../../shared/i18n/t.ts";
import { Button } from "../../../shared/ui/button.tsx";
import { RoomFilm } from "../room-film.tsx";
import { RoomGuests } from "../room-guests.tsx";
import { stuckText } from "../stuck-text.ts";
import type { FollowedRoom } from "../use-room.ts";
import { CardStep } from "./card-step.tsx";
import { FeelingStep } from "./feeling-step.tsx";

interface PhoneStepsProps {
  readonly view: Room;
  readonly you: NonNullable<Room["you"]>;
  readonly act: FollowedRoom["act"];
}

/** One question at a time: how the guest feels, what they say to three films, and what came of it. */
export function PhoneSteps({ view, you, act }: PhoneStepsProps): ReactNode {
  const { phase, cards, film, why } = view;
  const [another, setAnother] = useState(false);
  if (phase === "dealing") return <p role="status">{t("room.dealing")}</p>;
  if (phase === "choosing") {
    return (
      <CardStep
        key={view.round}
        cards={cards}
        votes={you.votes}
        onVote={(card, vote) => act((seat) => seat.vote(card, vote))}
        onDoNotWait={() => act((seat) => seat.closeVote())}
      />
    );
  }
  if (phase === "gathering" && (!you.felt || another)) {
    return (
      <FeelingStep
        you={you}
        onFeel={(mood) => {
          setAnother(false);
          act((seat) => seat.feel(mood));
        }}
      />
    );
  }
  if (phase === "gathering") {
    return (
      <div className="grid justify-items-start gap-5">
        <h1 className="font-display text-4xl">{t("phone.in")}</h1>
        <RoomGuests view={view} />
        <Button look="mood" icon="play" onClick={() => act((seat) => seat.deal())}>
          {t("phone.everybody")}
        </Button>
        <Button small look="quiet" className="-ml-3" onClick={() => setAnother(true)}>
          {t("phone.otherMood")}
        </Button>
      </div>
    );
  }
  return (
    <div className="grid justify-items-start gap-5" role="status">
      {film === null ? (
        <p className="font-display text-3xl">{stuckText(view.trouble)}</p>
      ) : (
        <RoomFilm film={film} why={why} />
      )}
      <Button small onClick={() => act((seat) => seat.deal())}>
        {t("roomEnd.again")}
      </Button>
    </div>
  );
}
