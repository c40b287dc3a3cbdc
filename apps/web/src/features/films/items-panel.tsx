import type { Kind } from "@moodreel/core";
import type { RecommendationRequest, Recommendation } from "@moodreel/client";
import type { ReactNode } from "react";
import { asSeenBy } from "../../shared/opinions/said-by.ts";
import type { Said } from "../../shared/opinions/use-say.ts";
import { Icon } from "../../shared/ui/icon.tsx";
import { usePreferences } from "../../shared/preferences/use-preferences.ts";
import { useProfile } from "../../shared/viewers/use-profiles.ts";
import { FilmList } from "./film-list.tsx";
import { WhyNotBox } from "./why-not-box.tsx";

interface ItemsPanelProps {
  readonly result: Recommendation;
  readonly request: RecommendationRequest;
  readonly kind: Kind;
  /** The next answer is on its way. */
  readonly fading: boolean;
  readonly onSay: (item: string, said: Said) => void;
}

/** The films, as the one who reacts sees them, and the question why another is not among them. */
export function ItemsPanel({ result, request, kind, fading, onSay }: ItemsPanelProps): ReactNode {
  const [{ profile }] = usePreferences();
  const reacting = useProfile()?.name ?? null;
  return (
    <>
      {(result.warnings ?? []).map((warning) => (
        <p key={warning} className="mb-4 flex gap-2 text-sm text-warning">
          <Icon name="alert" /> <span className="min-w-0 wrap-anywhere">{warning}</span>
        </p>
      ))}
      <FilmList
        films={result.items.map((film) => asSeenBy(film, reacting))}
        kind={kind}
        fading={fading}
        onSay={profile === "" ? null : onSay}
      />
      <WhyNotBox key={JSON.stringify(request)} request={request} />
    </>
  );
}
