import type { Emotion } from "@moodreel/core";
import type { ReactNode } from "react";
import { Button } from "../../shared/ui/button.tsx";
import { t, rich } from "../../shared/i18n/t.ts";

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
      // At its right is the camera's picture, which goes up to the edge of the screen with it.
      className="sticky top-2 z-20 mt-3 mr-30 flex sm:mr-66 lg:mr-88 flex-wrap items-center justify-between gap-x-4 gap-y-2 rounded-2xl border border-mood bg-raised px-4 py-2"
    >
      <p>{rich("watch.lookNow", { looks: t(`looks.${emotion}`), em: <em className="text-mood-text" /> })}</p>
      <Button small look="mood" onClick={onTake}>
        {t("watch.showForIt")}
      </Button>
    </div>
  );
}
