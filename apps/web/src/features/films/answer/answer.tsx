import type { Kind } from "@moodreel/core";
import type { ReactNode } from "react";
import type { Said } from "../../../shared/opinions/use-say.ts";
import { usePainted } from "../../../shared/ui/use-painted.ts";
import type { Film } from "../card/film.ts";
import type { Three } from "./choose-three.ts";
import { Companion } from "./companion.tsx";
import { Pick } from "./pick.tsx";
import { t } from "../../../shared/i18n/t.ts";

interface AnswerProps {
  readonly three: Three;
  readonly kind: Kind;
  /** The next answer is on its way. */
  readonly fading: boolean;
  /** `null` when nobody is watching whose word would count. */
  readonly onOpen: (item: string) => void;
  readonly onSay: ((item: string, said: Said) => void) | null;
  /** The film that stands large is not wanted tonight. */
  readonly onNotThis: (film: Film) => void;
  /** It is the one. */
  readonly onThisOne: (film: Film) => void;
  /** The film that was taken, while that has not been taken back. */
  readonly taken: string | null;
  readonly onBack: (film: Film) => void;
  /** What is offered once a film was taken. */
  readonly renderAfterwards: (film: Film) => ReactNode;
}

/** What the mood comes to: one film, large, and two beside it. */
export function Answer({
  three: { pick, safe, wild },
  kind,
  fading,
  onOpen,
  onSay,
  onNotThis,
  onThisOne,
  taken,
  onBack,
  renderAfterwards,
}: AnswerProps): ReactNode {
  // The films are to be seen first: what can be said of them comes a moment later, into its place.
  const ready = usePainted();
  return (
    <ol
      aria-label={t("tonight.forTonight")}
      aria-busy={fading}
      className={`grid grid-cols-2 items-start gap-x-4 gap-y-4 transition-opacity duration-300 md:grid-cols-[minmax(0,1fr)_minmax(0,8rem)_minmax(0,8rem)] lg:grid-cols-[minmax(0,1fr)_minmax(0,11rem)_minmax(0,11rem)] lg:gap-x-8 landscape:max-lg:grid-cols-[minmax(0,1fr)_minmax(0,7rem)_minmax(0,7rem)] ${fading ? "opacity-55" : ""}`}
    >
      <Pick
        key={pick.id}
        film={pick}
        kind={kind}
        ready={ready}
        taken={taken === pick.id}
        onOpen={() => onOpen(pick.id)}
        onSay={onSay === null ? null : (said) => onSay(pick.id, said)}
        onNotThis={() => onNotThis(pick)}
        onThisOne={() => onThisOne(pick)}
        onBack={() => onBack(pick)}
        afterwards={renderAfterwards(pick)}
      />
      {safe === null ? null : (
        <Companion
          key={safe.id}
          film={safe}
          kind={kind}
          ready={ready}
          label={t("tonight.safe")}
          meaning={t("tonight.safeMeaning")}
          onOpen={() => onOpen(safe.id)}
          onSay={onSay === null ? null : (said) => onSay(safe.id, said)}
        />
      )}
      {wild === null ? null : (
        <Companion
          key={wild.id}
          film={wild}
          kind={kind}
          ready={ready}
          label={t("tonight.wild")}
          meaning={t("tonight.wildMeaning")}
          onOpen={() => onOpen(wild.id)}
          onSay={onSay === null ? null : (said) => onSay(wild.id, said)}
        />
      )}
    </ol>
  );
}
