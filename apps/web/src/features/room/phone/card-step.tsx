import type { Room } from "@moodreel/client";
import { VOTES, type Vote } from "@moodreel/core/room";
import { useState, type ReactNode } from "react";
import { t } from "../../../shared/i18n/t.ts";
import { DrawnPoster } from "../../../shared/poster/drawn-poster.tsx";
import { Button } from "../../../shared/ui/button.tsx";
import { cardFacts, cardReason } from "../card-words.ts";

const LABELS = { yes: "phone.yes", "rather-not": "phone.ratherNot", never: "phone.never" } as const;

interface CardStepProps {
  readonly cards: Room["cards"];
  readonly votes: NonNullable<Room["you"]>["votes"];
  readonly onVote: (card: string, vote: Vote) => void;
  /** Waits no longer for the others. */
  readonly onDoNotWait: () => void;
}

/** The cards one after the other, each with three answers; then the wait for the others. */
export function CardStep({ cards, votes, onVote, onDoNotWait }: CardStepProps): ReactNode {
  // `null` for the first that was not voted on.
  const [looked, setLooked] = useState<number | null>(null);
  const next = cards.findIndex(({ id }) => !Object.hasOwn(votes, id));
  const at = looked ?? (next === -1 ? cards.length : next);
  const card = cards[at];
  const back =
    at === 0 ? null : (
      <Button small look="quiet" className="-ml-3" onClick={() => setLooked(at - 1)}>
        {t("phone.back")}
      </Button>
    );
  if (card === undefined) {
    return (
      <div className="grid justify-items-start gap-5">
        <p role="status" className="font-display text-3xl">
          {t("phone.done")}
        </p>
        <Button small onClick={onDoNotWait}>
          {t("room.doNotWait")}
        </Button>
        {back}
      </div>
    );
  }
  return (
    <article key={card.id} className="arrive grid gap-4" data-testid="room-card">
      <p className="flex items-center justify-between text-sm text-ink-soft">
        {t("phone.cardOf", { kind: card.kind, number: at + 1, count: cards.length })}
        {back}
      </p>
      <div className="mx-auto aspect-2/3 h-[min(42dvh,26rem)] overflow-hidden rounded-xl">
        <DrawnPoster item={card} kind={card.kind} />
      </div>
      <div>
        <h1 dir="auto" className="line-clamp-3 pb-[0.12em] font-display text-3xl leading-none wrap-anywhere">
          {card.title}
        </h1>
        <p className="mt-1.5 text-ink-soft">{cardFacts(card)}</p>
        <p className="text-mood-text">{cardReason(card)}</p>
      </div>
      <div className="grid grid-cols-3 gap-2.5">
        {VOTES.map((vote) => (
          <button
            key={vote}
            type="button"
            aria-pressed={votes[card.id] === vote}
            className="min-h-16 rounded-2xl border border-line-strong px-2 font-semibold first:border-mood first:bg-mood first:text-on-mood hover:brightness-108 aria-pressed:outline-3 aria-pressed:outline-offset-2 aria-pressed:outline-mood-text"
            onClick={() => {
              setLooked(null);
              onVote(card.id, vote);
            }}
          >
            {t(LABELS[vote])}
          </button>
        ))}
      </div>
      <p className="text-sm text-ink-soft">{t("phone.private")}</p>
    </article>
  );
}
