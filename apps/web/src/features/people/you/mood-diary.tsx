import type { History, Viewer } from "@moodreel/client";
import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { looks } from "@moodreel/core/rank";
import { useMemo, type ReactNode } from "react";
import { useApi, useApiQueries } from "../../../shared/api/api-context.tsx";
import { KEYS } from "../../../shared/api/query-keys.ts";
import { Button } from "../../../shared/ui/button.tsx";
import { ConfirmButton } from "../../../shared/ui/confirm-button.tsx";
import { FailurePanel } from "../../../shared/ui/failure-panel.tsx";
import { EveningTables } from "./evening-tables.tsx";
import { MoodTimeline } from "./mood-timeline.tsx";
import { countEvenings, PicksChart } from "./picks-chart.tsx";

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
      <h2 id="diary" className="font-display text-4xl">
        Your moods and picks
      </h2>
      <p className="mt-2 max-w-prose text-ink-soft">
        {keepsMoods
          ? "Kept since you agreed: when a mood brought a list, its eight numbers, and what you picked. Pictures never are."
          : "Moods are not kept. If you agree, Moodreel keeps when a mood brought a list, its eight numbers, and what you picked, and shows it here. Pictures never are."}
      </p>
      {history.error === null ? null : (
        <div className="mt-5">
          <FailurePanel error={history.error} onRetry={() => void history.refetch()} />
        </div>
      )}
      {moods.length > 0 ? <Charts moods={moods} /> : null}
      {keepsMoods && history.data !== undefined && moods.length === 0 ? (
        <p className="mt-5 rounded-2xl border border-line bg-surface/80 p-6">
          No evening yet. The next mood that brings you a list is the first.
        </p>
      ) : null}
      <Corrections corrections={corrections} />
      <div className="mt-5 flex flex-wrap items-center gap-2.5">
        {keepsMoods ? (
          <ConfirmButton
            label="Stop keeping moods"
            question="Stop keeping your moods?"
            consequence="What was kept of them is deleted. Reactions, ratings and what was learned stay."
            confirm="Stop and delete"
            onConfirm={() => keep.mutate(false)}
          />
        ) : (
          <Button small look="mood" icon="check" onClick={() => keep.mutate(true)}>
            Keep my moods
          </Button>
        )}
        <ConfirmButton
          label="Delete this history"
          icon="bin"
          question="Delete the history?"
          consequence="Moods, picks and corrections go. Reactions, ratings and what was learned stay."
          confirm="Delete it"
          disabled={moods.length === 0 && corrections.length === 0}
          onConfirm={() => clear.mutate()}
        />
        <p role="status" className="text-sm text-warning">
          {failure?.message ?? ""}
        </p>
      </div>
    </section>
  );
}

function Charts({ moods }: { readonly moods: History["moods"] }): ReactNode {
  const counts = useMemo(() => countEvenings(moods), [moods]);
  return (
    <div className="mt-6 grid gap-5 rounded-2xl border border-line bg-surface/80 p-4 sm:p-6">
      <figure className="min-w-0">
        <figcaption className="mb-2 font-semibold">
          The mood that led, evening by evening{" "}
          <span className="font-normal text-ink-soft">large dots: something was picked</span>
        </figcaption>
        <MoodTimeline moods={moods} />
      </figure>
      <figure className="min-w-0 border-t border-line pt-5">
        <figcaption className="mb-2 font-semibold">
          Evenings per mood <span className="font-normal text-ink-soft">filled: something was picked</span>
        </figcaption>
        <PicksChart counts={counts} />
      </figure>
      <EveningTables moods={moods} counts={counts} />
    </div>
  );
}

function Corrections({ corrections }: { readonly corrections: History["corrections"] }): ReactNode {
  if (corrections.length === 0) return null;
  return (
    <div className="mt-5">
      <h3 className="font-semibold">What you corrected</h3>
      <ul className="mt-2 flex flex-wrap gap-2">
        {corrections.map(({ looked, felt, times }) => (
          <li
            key={`${looked} ${felt}`}
            data-mood={felt}
            className="rounded-full border border-line bg-surface/80 px-3.5 py-1.5"
          >
            looks {looks(looked)}, feels <strong className="text-mood-text">{looks(felt)}</strong>
            {times === 1 ? "" : `, ${times} times`}
          </li>
        ))}
      </ul>
    </div>
  );
}
