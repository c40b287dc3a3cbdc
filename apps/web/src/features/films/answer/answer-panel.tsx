import type { Kind } from "@moodreel/core";
import type { ReactNode } from "react";
import { Icon } from "../../../shared/ui/icon.tsx";
import type { Film } from "../card/film.ts";
import type { Decision } from "./use-decision.ts";
import { Answer } from "./answer.tsx";
import { t } from "../../../shared/i18n/t.ts";

interface AnswerPanelProps {
  readonly decision: Decision;
  readonly kind: Kind;
  readonly warnings: readonly string[];
  /** The next answer is on its way. */
  readonly fading: boolean;
  readonly onOpen: (item: string) => void;
  /** What is offered once a film was taken. */
  readonly renderAfterwards: (film: Film) => ReactNode;
}

/** The film that is answered with, after what should be known of the list. */
export function AnswerPanel({
  decision,
  kind,
  warnings,
  fading,
  onOpen,
  renderAfterwards,
}: AnswerPanelProps): ReactNode {
  const { three, taken, say, take, takeBack, pass } = decision;
  return (
    <>
      {warnings.map((warning) => (
        <p key={warning} className="mb-4 flex gap-2 text-sm text-warning">
          <Icon name="alert" /> <span className="min-w-0 wrap-anywhere">{warning}</span>
        </p>
      ))}
      {three === null ? (
        <p className="text-ink-soft">{t("tonight.allRefused")}</p>
      ) : (
        <Answer
          three={three}
          kind={kind}
          fading={fading}
          onOpen={onOpen}
          taken={taken}
          onSay={say}
          onNotThis={pass}
          onThisOne={take}
          onBack={takeBack}
          renderAfterwards={renderAfterwards}
        />
      )}
    </>
  );
}
