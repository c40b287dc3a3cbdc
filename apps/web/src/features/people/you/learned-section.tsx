import { EMOTIONS, type Intent, type Kind } from "@moodreel/core";
import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import type { ReactNode } from "react";
import { useApi, useApiQueries } from "../../../shared/api/api-context.tsx";
import { forgetLists } from "../../../shared/api/changes.ts";
import { KEYS } from "../../../shared/api/query-keys.ts";
import { ConfirmButton } from "../../../shared/ui/confirm-button.tsx";
import { FailurePanel } from "../../../shared/ui/failure-panel.tsx";
import { LearnedTable } from "./learned-table.tsx";
import { t } from "../../../shared/i18n/t.ts";
import { failureText } from "../../../shared/api/failure-text.ts";

interface LearnedSectionProps {
  readonly profile: string;
  readonly kind: Kind;
  readonly intent: Intent;
}

export function LearnedSection({ profile, kind, intent }: LearnedSectionProps): ReactNode {
  const client = useQueryClient();
  const api = useApi();
  const learned = useQuery(useApiQueries().learned(profile, kind));
  const reset = useMutation({
    mutationFn: () => api.resetLearned(profile, kind),
    onSuccess: async () => {
      forgetLists(client);
      await client.invalidateQueries({ queryKey: KEYS.learned });
    },
  });
  if (learned.error !== null) {
    return <FailurePanel error={learned.error} onRetry={() => void learned.refetch()} />;
  }
  if (learned.data === undefined) return null;
  const rows = learned.data[intent];
  const lessons = Object.values(learned.data.match)
    .concat(Object.values(learned.data.lift))
    .flat()
    .reduce((sum, genre) => sum + genre.lessons, 0);
  const own = EMOTIONS.some((emotion) => (rows[emotion] ?? []).some((genre) => genre.lessons > 0));
  return (
    <>
      {lessons === 0 ? (
        // It says nothing of the person yet.
        <details>
          <summary className="w-fit rounded-md font-semibold underline underline-offset-4">
            {t("you.genresChance")}
          </summary>
          <div className="mt-4">
            <LearnedTable rows={rows} />
          </div>
        </details>
      ) : (
        <LearnedTable rows={rows} />
      )}
      <div className="mt-4 flex flex-wrap items-center justify-between gap-3">
        <p role="status" className={reset.error === null ? "text-sm text-ink-soft" : "text-sm text-warning"}>
          {reset.error === null ? summaryOf(lessons, own) : failureText(reset.error)}
        </p>
        <ConfirmButton
          label={t("you.forget")}
          icon="bin"
          question={t("you.forgetQuestion")}
          consequence={t("you.forgetConsequence")}
          confirm={t("you.forgetIt")}
          disabled={lessons === 0}
          onConfirm={() => reset.mutate()}
        />
      </div>
    </>
  );
}

function summaryOf(lessons: number, own: boolean): string {
  if (lessons === 0) return t("you.learnedNothing");
  if (!own) return t("you.learnedNothingHere");
  return t("you.learnedBy");
}
