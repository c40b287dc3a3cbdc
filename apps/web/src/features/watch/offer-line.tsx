import type { Emotion } from "@moodreel/core";
import { looks } from "@moodreel/core/rank";
import type { ReactNode } from "react";
import { Button } from "../../shared/ui/button.tsx";

interface OfferLineProps {
  readonly emotion: Emotion;
  readonly onTake: () => void;
}

/** The mood has changed while the list is read: films for it are offered, in view wherever one reads. */
export function OfferLine({ emotion, onTake }: OfferLineProps): ReactNode {
  return (
    <div
      role="status"
      data-mood={emotion}
      data-testid="mood-offer"
      className="sticky top-2 z-20 mt-3 flex flex-wrap items-center justify-between gap-x-4 gap-y-2 rounded-2xl border border-mood bg-raised px-4 py-2"
    >
      <p>
        You look <em className="text-mood-text">{looks(emotion)}</em> now.
      </p>
      <Button small look="mood" onClick={onTake}>
        Show films for it
      </Button>
    </div>
  );
}
