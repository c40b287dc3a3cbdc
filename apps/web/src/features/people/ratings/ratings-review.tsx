import type { ImportedRatings } from "@moodreel/client";
import type { Kind } from "@moodreel/core";
import type { ReactNode } from "react";
import { Button } from "../../../shared/ui/button.tsx";
import { RatingsMatches } from "./ratings-matches.tsx";
import { RatingsResult } from "./ratings-result.tsx";
import { t } from "../../../shared/i18n/t.ts";

interface RatingsReviewProps {
  readonly kind: Kind;
  readonly result: ImportedRatings;
  readonly onTake: () => void;
  readonly onLeave: () => void;
}

/** How a file of ratings is understood, before any of it is stored. */
export function RatingsReview({ kind, result, onTake, onLeave }: RatingsReviewProps): ReactNode {
  const { matched, matches } = result;
  return (
    <RatingsResult kind={kind} result={result}>
      <RatingsMatches matches={matches} matched={matched} />
      <div className="flex flex-wrap gap-3 border-t border-line pt-5">
        <Button look="mood" icon="check" disabled={matched === 0} onClick={onTake}>
          {t("ratings.take", { count: matched })}
        </Button>
        <Button look="quiet" onClick={onLeave}>
          {t("ui.leaveIt")}
        </Button>
      </div>
    </RatingsResult>
  );
}
