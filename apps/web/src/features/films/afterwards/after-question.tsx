import { ApiFailure } from "../../../shared/api/api-failure.ts";
import { failureText } from "../../../shared/api/failure-text.ts";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useState, type ReactNode } from "react";
import { useApi } from "../../../shared/api/api-context.tsx";
import { refreshOpinions } from "../../../shared/api/changes.ts";
import { KEYS } from "../../../shared/api/query-keys.ts";
import { t } from "../../../shared/i18n/t.ts";
import { usePreferences } from "../../../shared/preferences/use-preferences.ts";
import { Button } from "../../../shared/ui/button.tsx";
import { useProfile, useProfiles } from "../../../shared/viewers/use-profiles.ts";

/** Nothing is asked while a film may still be on, ms. */
const FILM_MS = 45 * 60_000;

/**
 * Asks once whether the film of the last visit did good. A yes teaches the policy that it was right for that
 * mood, a no that it was not.
 */
export function AfterQuestion(): ReactNode {
  const api = useApi();
  const client = useQueryClient();
  const { isSuccess } = useProfiles();
  const watching = useProfile();
  const [{ afterwards, profile: chosen }, change] = usePreferences();
  // It stands from the first frame on: what came later would push the page down.
  const viewer = isSuccess ? watching?.name : chosen;
  const [openedAt] = useState(Date.now);
  // What is taken in this visit is asked about in the next one, however long the page has been open.
  const [before] = useState(afterwards?.at);
  const answer = useMutation({
    mutationFn: async (lifted: boolean | null) => {
      if (afterwards === null || lifted === null) return;
      const { profile, item, kind, mood } = afterwards;
      const about = { item, kind };
      await api.react(profile, { ...about, reaction: "finished", ...(lifted ? { mood } : {}) });
      if (!lifted) await api.passOver(profile, { items: [item], kind, mood });
    },
    // The film may be gone from the catalogue meanwhile: then there is nothing to learn, and nothing to ask again.
    onError: (error) => {
      if (error instanceof ApiFailure && error.code === "item-unknown") change({ afterwards: null });
    },
    onSuccess: () => {
      change({ afterwards: null });
      void client.invalidateQueries({ queryKey: KEYS.recommendations, refetchType: "none" });
      void refreshOpinions(client);
    },
  });
  if (
    afterwards === null ||
    viewer == null ||
    afterwards.profile !== viewer ||
    afterwards.at !== before ||
    // A clock that was put back since says nothing of how long ago it was.
    Math.abs(openedAt - afterwards.at) < FILM_MS
  )
    return null;
  return (
    <section
      aria-labelledby="after-question"
      className="mx-auto mt-3 flex w-full max-w-7xl flex-wrap items-center justify-between gap-x-6 gap-y-3 px-4 sm:px-8"
    >
      <div className="min-w-0">
        <h2 id="after-question" className="font-display text-xl" dir="auto">
          {t("evening.didIt", { title: afterwards.title })}
        </h2>
        <p className="text-sm text-ink-soft">{t("evening.didItWhy", { name: viewer })}</p>
        {answer.error === null ? null : (
          <p role="alert" className="text-warning">
            {failureText(answer.error)}
          </p>
        )}
      </div>
      <div className="flex flex-wrap gap-2">
        <Button small look="mood" disabled={answer.isPending} onClick={() => answer.mutate(true)}>
          {t("evening.yes")}
        </Button>
        <Button small disabled={answer.isPending} onClick={() => answer.mutate(false)}>
          {t("evening.no")}
        </Button>
        <Button small look="quiet" disabled={answer.isPending} onClick={() => answer.mutate(null)}>
          {t("evening.didNot", { kind: afterwards.kind })}
        </Button>
      </div>
    </section>
  );
}
