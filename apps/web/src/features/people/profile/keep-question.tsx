import { useMutation, useQueryClient } from "@tanstack/react-query";
import type { ReactNode } from "react";
import { useApi } from "../../../shared/api/api-context.tsx";
import { whereKept } from "../../../shared/api/kept-words.ts";
import { KEYS } from "../../../shared/api/query-keys.ts";
import { usePreferences } from "../../../shared/preferences/use-preferences.ts";
import { Button } from "../../../shared/ui/button.tsx";
import { useProfile } from "../../../shared/viewers/use-profiles.ts";

/**
 * Asks once, after the first reaction, whether moods may be kept. Without an answer they are not. It stands
 * at the foot of the window, so that nothing moves under the finger.
 */
export function KeepQuestion(): ReactNode {
  const profile = useProfile();
  const client = useQueryClient();
  const api = useApi();
  const [{ askedToKeep }, change] = usePreferences();
  const answer = useMutation({
    mutationFn: (keep: boolean) => api.keepMoods(profile?.name ?? "", keep),
    onSuccess: (changed) => {
      change({ askedToKeep: [...askedToKeep, changed.name] });
      void client.invalidateQueries({ queryKey: KEYS.profiles });
    },
  });
  if (profile === null || profile.keepsMoods || askedToKeep.includes(profile.name)) return null;
  return (
    <section
      aria-labelledby="keep-question"
      className="arrive ticket fixed bottom-3 left-3 z-20 flex max-h-[60dvh] w-[min(44rem,calc(100vw-1.5rem))] flex-wrap items-center gap-x-8 gap-y-3 overflow-y-auto p-5 pl-9 shadow-2xl"
    >
      <div className="min-w-0 flex-1 basis-80">
        <h3 id="keep-question" className="text-lg font-bold">
          Keep a diary of your moods?
        </h3>
        <p className="mt-1 text-[0.95rem]">
          Your reactions are kept as “{profile.name}” {whereKept(api.keptIn)}, to find better films. The moods
          they belong to are kept only if you say so: eight numbers, when, and what you picked. You can see
          and delete them under You.
        </p>
        {answer.error === null ? null : <p role="alert">{answer.error.message}</p>}
      </div>
      <div className="flex flex-wrap gap-2.5">
        <Button
          className="border-current! text-inherit! hover:bg-black/8!"
          disabled={answer.isPending}
          onClick={() => answer.mutate(true)}
        >
          Keep my moods
        </Button>
        <Button
          className="border-current! text-inherit! hover:bg-black/8!"
          disabled={answer.isPending}
          onClick={() => answer.mutate(false)}
        >
          Do not keep them
        </Button>
      </div>
    </section>
  );
}
