import type { History, Opinion, Viewer } from "@moodreel/client";
import { KINDS } from "@moodreel/core";
import { useMutation, useQueries, useQuery, useQueryClient } from "@tanstack/react-query";
import { useMemo, type ReactNode } from "react";
import { useApi, useApiQueries } from "../../../shared/api/api-context.tsx";
import { KEYS } from "../../../shared/api/query-keys.ts";
import { Button } from "../../../shared/ui/button.tsx";
import { ConfirmButton } from "../../../shared/ui/confirm-button.tsx";
import { FailurePanel } from "../../../shared/ui/failure-panel.tsx";
import { EveningTables } from "./evening-tables.tsx";
import { eveningsOf } from "./evenings-of.ts";
import { MoodTimeline } from "./mood-timeline.tsx";
import { countEvenings, PicksChart } from "./picks-chart.tsx";
import { useWatching } from "../../../shared/viewers/use-watching.ts";
import { t, rich } from "../../../shared/i18n/t.ts";
import { failureText } from "../../../shared/api/failure-text.ts";

/** Moods and picks over time, if the person agreed to keep them. */
export function MoodDiary({ profile: { name, keepsMoods } }: { readonly profile: Viewer }): ReactNode {
  const client = useQueryClient();
  const api = useApi();
  const history = useQuery(useApiQueries().history(name));
  const refresh = async (): Promise<void> => {
    await Promise.all([
      client.invalidateQueries({ queryKey: KEYS.profiles }),
      client.invalidateQueries({ queryKey: KEYS.history }),
    ]);
  };
  const keep = useMutation({ mutationFn: (on: boolean) => api.keepMoods(name, on), onSuccess: refresh });
  const clear = useMutation({ mutationFn: () => api.clearHistory(name), onSuccess: refresh });
  const failure = keep.error ?? clear.error;
  const { moods = [], corrections = [] } = history.data ?? {};
  return (
    <section aria-labelledby="diary">
      <h2 id="diary" className="font-display text-3xl sm:text-4xl">
        {t("you.diary")}
      </h2>
      <p className="mt-2 max-w-prose text-ink-soft">{keepsMoods ? t("you.diaryOn") : t("you.diaryOff")}</p>
      {history.error === null ? null : (
        <div className="mt-5">
          <FailurePanel error={history.error} onRetry={() => void history.refetch()} />
        </div>
      )}
      {moods.length > 0 ? <Charts name={name} moods={moods} /> : null}
      {keepsMoods && history.data !== undefined && moods.length === 0 ? (
        <p className="mt-5 rounded-2xl border border-line bg-surface/80 p-6">{t("you.noEvening")}</p>
      ) : null}
      <Corrections corrections={corrections} />
      <div className="mt-5 flex flex-wrap items-center gap-2.5">
        {keepsMoods ? (
          <ConfirmButton
            label={t("you.stopKeeping")}
            question={t("you.stopQuestion")}
            consequence={t("you.stopConsequence")}
            confirm={t("you.stopConfirm")}
            onConfirm={() => keep.mutate(false)}
          />
        ) : (
          <Button small look="mood" icon="check" onClick={() => keep.mutate(true)}>
            {t("people.keepMoods")}
          </Button>
        )}
        <ConfirmButton
          label={t("you.deleteHistory")}
          icon="bin"
          question={t("you.historyQuestion")}
          consequence={t("you.historyConsequence")}
          confirm={t("ui.deleteIt")}
          disabled={moods.length === 0 && corrections.length === 0}
          onConfirm={() => clear.mutate()}
        />
        <p role="status" className="text-sm text-warning">
          {failure === null ? "" : failureText(failure)}
        </p>
      </div>
    </section>
  );
}

interface ChartsProps {
  readonly name: string;
  readonly moods: History["moods"];
}

function Charts({ name, moods }: ChartsProps): ReactNode {
  const queries = useApiQueries();
  const beside = useWatching();
  const said = useQueries({
    queries: KINDS.map((kind) => queries.opinions(name, kind, beside)),
    combine: allOf,
  });
  const evenings = useMemo(() => eveningsOf(moods, said), [moods, said]);
  const counts = useMemo(() => countEvenings(evenings), [evenings]);
  return (
    <div className="mt-6 grid gap-5 rounded-2xl border border-line bg-surface/80 p-4 sm:p-6">
      <figure className="min-w-0">
        <figcaption className="mb-2 font-semibold">
          {rich("you.evenings", {
            small: <span className="font-normal text-ink-soft" />,
          })}
        </figcaption>
        <MoodTimeline evenings={evenings} />
      </figure>
      <figure className="min-w-0 border-t border-line pt-5">
        <figcaption className="mb-2 font-semibold">
          {rich("you.perMood", {
            small: <span className="font-normal text-ink-soft" />,
          })}
        </figcaption>
        <PicksChart counts={counts} />
      </figure>
      <EveningTables evenings={evenings} counts={counts} />
    </div>
  );
}

function allOf(answers: readonly { readonly data: readonly Opinion[] | undefined }[]): readonly Opinion[] {
  return answers.flatMap(({ data }) => data ?? []);
}

function Corrections({ corrections }: { readonly corrections: History["corrections"] }): ReactNode {
  if (corrections.length === 0) return null;
  return (
    <div className="mt-5">
      <h3 className="font-semibold">{t("you.corrected")}</h3>
      <ul className="mt-2 flex flex-wrap gap-2">
        {corrections.map(({ looked, felt, times }) => (
          <li
            key={`${looked} ${felt}`}
            data-mood={felt}
            className="rounded-full border border-line bg-surface/80 px-3.5 py-1.5"
          >
            {rich("you.correction", {
              times,
              looked: t(`looks.${looked}`),
              felt: t(`looks.${felt}`),
              b: <strong className="text-mood-text" />,
            })}
          </li>
        ))}
      </ul>
    </div>
  );
}
