import { useMutation, useQueryClient } from "@tanstack/react-query";
import type { ReactNode } from "react";
import { useApi } from "../../shared/api/api-context.tsx";
import { forgetEverything } from "../../shared/preferences/use-preferences.ts";
import { Button } from "../../shared/ui/button.tsx";
import { ConfirmButton } from "../../shared/ui/confirm-button.tsx";

const LABEL = "Clear what this browser keeps";

/** All that is in this browser, gone. It asks first where that is more than a few choices. */
export function ClearSection(): ReactNode {
  const api = useApi();
  const client = useQueryClient();
  const clear = useMutation({
    mutationFn: async () => {
      await api.forgetBrowser();
      forgetEverything();
    },
    onSuccess: () => client.resetQueries(),
  });
  return (
    <section className="mt-10">
      <h2 className="font-display text-3xl">This browser’s storage</h2>
      <p className="mt-3 mb-5 max-w-prose text-ink-soft">
        {api.keptIn === "server"
          ? "Clearing it forgets the choices above, and the notice is shown again before the camera is used."
          : "Clearing it deletes all that is in the table above: the choices, every profile with what it holds, catalogues that you imported, your policy, and the page’s own copy for days without a connection."}
      </p>
      {api.keptIn === "server" ? (
        <Button icon="bin" onClick={() => clear.mutate()}>
          {LABEL}
        </Button>
      ) : (
        <ConfirmButton
          label={LABEL}
          icon="bin"
          question="Clear all that this browser keeps?"
          consequence="Every profile goes, with its reactions, ratings, what was learned, moods and corrections, and every catalogue that you imported. Export them first, under You, if you may want them."
          confirm="Clear it all"
          disabled={clear.isPending}
          onConfirm={() => clear.mutate()}
        />
      )}
      <p role="status" className="mt-3 text-ink-soft">
        {clear.error?.message ??
          (clear.isSuccess ? "Cleared. Nothing of Moodreel is left in this browser." : "")}
      </p>
    </section>
  );
}
