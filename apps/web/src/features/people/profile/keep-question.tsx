import { useMutation, useQueryClient } from "@tanstack/react-query";
import type { ReactNode } from "react";
import { useApi } from "../../../shared/api/api-context.tsx";
import { whereKept } from "../../../shared/api/kept-words.ts";
import { KEYS } from "../../../shared/api/query-keys.ts";
import { usePreferences } from "../../../shared/preferences/use-preferences.ts";
import { Button } from "../../../shared/ui/button.tsx";
import { t } from "../../../shared/i18n/t.ts";
import { failureText } from "../../../shared/api/failure-text.ts";
import { titled } from "../../../shared/i18n/titled.ts";

/**
 * Asks somebody whether their moods may be kept. It stands at the foot of the window, so that nothing moves
 * under the finger, and waits where a film was taken: there is a question about that already.
 */
export function KeepQuestion({ name }: { readonly name: string }): ReactNode {
  const client = useQueryClient();
  const api = useApi();
  const [{ askedToKeep }, change] = usePreferences();
  const answer = useMutation({
    mutationFn: (keep: boolean) => api.keepMoods(name, keep),
    onSuccess: (changed) => {
      change({ askedToKeep: [...askedToKeep, changed.name] });
      void client.invalidateQueries({ queryKey: KEYS.profiles });
    },
  });
  return (
    <section
      aria-labelledby="keep-question"
      className="arrive ticket [body:has([data-asks-after])_&]:hidden fixed bottom-3 left-3 z-20 flex max-h-[60dvh] w-[min(44rem,calc(100vw-1.5rem))] flex-wrap items-center gap-x-8 gap-y-3 overflow-y-auto p-5 pl-9 shadow-2xl max-sm:gap-y-2.5 max-sm:p-3.5 max-sm:pl-7"
    >
      <div className="min-w-0 flex-1 basis-80">
        <div role="alert">
          <h3 id="keep-question" className="font-bold sm:text-lg">
            {t("people.diaryQuestion")}
          </h3>
        </div>
        <p className="mt-1 text-sm leading-snug sm:text-[0.95rem] sm:leading-normal">
          {t("people.diaryText", { name: titled(name), where: whereKept(api.keptIn) })}
        </p>
        {answer.error === null ? null : <p role="alert">{failureText(answer.error)}</p>}
      </div>
      <div className="flex flex-wrap gap-2.5 max-sm:w-full max-sm:gap-2 max-sm:*:min-h-11 max-sm:*:flex-1 max-sm:*:px-2 max-sm:*:text-sm">
        <Button
          className="border-current! text-inherit! hover:bg-black/8!"
          disabled={answer.isPending}
          onClick={() => answer.mutate(true)}
        >
          {t("people.keepMoods")}
        </Button>
        <Button
          className="border-current! text-inherit! hover:bg-black/8!"
          disabled={answer.isPending}
          onClick={() => answer.mutate(false)}
        >
          {t("people.doNotKeep")}
        </Button>
      </div>
    </section>
  );
}
