import type { Kind } from "@moodreel/core";
import type { RecommendationRequest } from "@moodreel/client";
import type { ReactNode } from "react";
import { Late } from "../../shared/ui/late.tsx";
import { usePainted } from "../../shared/ui/use-painted.ts";
import { FilmList } from "./film-list.tsx";
import type { Decision } from "./answer/use-decision.ts";

const loadWhyNot = async () => (await import("./why-not-box.tsx")).WhyNotBox;

interface ListPanelProps {
  readonly decision: Decision;
  readonly request: RecommendationRequest;
  readonly kind: Kind;
  /** The next answer is on its way. */
  readonly fading: boolean;
  readonly onOpen: (item: string) => void;
}

/** The rest of the list, and the question why another film is not on it. */
export function ListPanel({
  decision: { three, films, say },
  request,
  kind,
  fading,
  onOpen,
}: ListPanelProps): ReactNode {
  // The answer above is to be seen first.
  if (!usePainted()) return <div className="min-h-dvh" />;
  return (
    <>
      <FilmList films={three?.rest ?? films} kind={kind} fading={fading} onOpen={onOpen} onSay={say} />
      <Late key={JSON.stringify(request)} load={loadWhyNot} given={{ request }} />
    </>
  );
}
