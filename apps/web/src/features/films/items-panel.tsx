import type { Kind, Reaction } from "@moodreel/core";
import type { RecommendationRequest, Recommendation } from "@moodreel/client";
import { useState, type ReactNode } from "react";
import { asSeenBy } from "../../shared/opinions/said-by.ts";
import type { Said } from "../../shared/opinions/use-say.ts";
import { Icon } from "../../shared/ui/icon.tsx";
import { usePreferences } from "../../shared/preferences/use-preferences.ts";
import { useProfile } from "../../shared/viewers/use-profiles.ts";
import { Answer } from "./answer/answer.tsx";
import { chooseThree } from "./answer/choose-three.ts";
import type { Film } from "./film.ts";
import { FilmList } from "./film-list.tsx";
import { WhyNotBox } from "./why-not-box.tsx";

interface ItemsPanelProps {
  readonly result: Recommendation;
  readonly request: RecommendationRequest;
  readonly kind: Kind;
  /** The next answer is on its way. */
  readonly fading: boolean;
  readonly onSay: (item: string, said: Said) => void;
  /** Stands between the film that is answered with and the whole list. */
  readonly children: ReactNode;
}

const AWAY: readonly Reaction[] = ["not-now", "never", "seen", "finished"];

/**
 * The film that is answered with, the list, as the one who reacts sees them, and the question why another
 * is not among them. Mount it again for another list.
 */
export function ItemsPanel({ result, request, kind, fading, onSay, children }: ItemsPanelProps): ReactNode {
  const [{ profile }] = usePreferences();
  const reacting = useProfile()?.name ?? null;
  // Who watches as nobody says nothing to the server: then it holds for this list alone.
  const [passed, setPassed] = useState<readonly string[]>([]);
  const [taken, setTaken] = useState<string | null>(null);
  const films = result.items.map((film) => asSeenBy(film, reacting));
  const say = profile === "" ? null : onSay;
  const three = chooseThree(films, (film) => passed.includes(film.id) || has(film, AWAY));
  const chosen = films.find((film) => film.id === taken || has(film, ["started"])) ?? null;

  function take(film: Film): void {
    setTaken(film.id);
    say?.(film.id, { reaction: "started" });
  }
  function takeBack(film: Film): void {
    setTaken(null);
    if (has(film, ["started"])) say?.(film.id, { back: "started" });
  }
  function pass(film: Film): void {
    setPassed([...passed, film.id]);
    say?.(film.id, { reaction: "not-now" });
  }

  return (
    <>
      {(result.warnings ?? []).map((warning) => (
        <p key={warning} className="mb-4 flex gap-2 text-sm text-warning">
          <Icon name="alert" /> <span className="min-w-0 wrap-anywhere">{warning}</span>
        </p>
      ))}
      {three === null ? (
        <p className="text-ink-soft">You have said no to each of these. “Show me others” brings more.</p>
      ) : (
        <Answer
          three={three}
          kind={kind}
          fading={fading}
          taken={chosen?.id ?? null}
          onSay={say}
          onNotThis={pass}
          onThisOne={take}
          onBack={takeBack}
        />
      )}
      {children}
      <FilmList films={three?.rest ?? films} kind={kind} fading={fading} onSay={say} />
      <WhyNotBox key={JSON.stringify(request)} request={request} />
    </>
  );
}

function has({ said }: Film, reactions: readonly Reaction[]): boolean {
  return said?.reactions.some((reaction) => reactions.includes(reaction)) ?? false;
}
