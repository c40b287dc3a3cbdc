import type { ReactNode } from "react";
import type { useSay } from "../../shared/opinions/use-say.ts";
import { usePreferences } from "../../shared/preferences/use-preferences.ts";
import { WhoIsNotKnown } from "../../shared/viewers/use-ensured-profile.ts";
import { WhoQuestion } from "./who-question.tsx";
import { t } from "../../shared/i18n/t.ts";
import { failureText } from "../../shared/api/failure-text.ts";

interface SayNoticesProps {
  readonly say: ReturnType<typeof useSay>;
  /** What else was not kept. */
  readonly error?: Error | null;
}

/** Whether it has to be asked who said the last thing of a film. */
export function isAsking({ error, variables }: ReturnType<typeof useSay>): boolean {
  return error instanceof WhoIsNotKnown && variables !== undefined;
}

/** Who says it, where that is not known, and what was not kept: in view wherever on the page it was said. */
export function SayNotices({ say, error = null }: SayNoticesProps): ReactNode {
  const [, change] = usePreferences();
  const asking = isAsking(say) ? (say.variables ?? null) : null;
  const unkept = asking === null ? (say.error ?? error) : null;
  return (
    <>
      {asking === null ? null : (
        <WhoQuestion
          onChoose={(name) => {
            change({ profile: name });
            say.mutate({ ...asking, by: name });
          }}
          onNobody={() => {
            change({ profile: "" });
            say.reset();
          }}
        />
      )}
      {unkept === null ? null : (
        <p
          role="alert"
          className="sticky top-3 z-10 mb-6 rounded-2xl border border-warning bg-raised px-5 py-3 text-warning"
        >
          {t("tonight.notKept", { reason: failureText(unkept) })}
        </p>
      )}
    </>
  );
}
