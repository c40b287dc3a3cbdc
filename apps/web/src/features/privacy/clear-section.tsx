import { useMutation, useQueryClient } from "@tanstack/react-query";
import type { ReactNode } from "react";
import { useApi } from "../../shared/api/api-context.tsx";
import { forgetEverything } from "../../shared/preferences/use-preferences.ts";
import { Button } from "../../shared/ui/button.tsx";
import { ConfirmButton } from "../../shared/ui/confirm-button.tsx";
import { t } from "../../shared/i18n/t.ts";
import { failureText } from "../../shared/api/failure-text.ts";

/** All that is in this browser, gone. It asks first where that is more than a few choices. */
export function ClearSection(): ReactNode {
  const api = useApi();
  const client = useQueryClient();
  const clear = useMutation({
    mutationFn: async () => {
      try {
        await api.forgetBrowser();
      } finally {
        // What of the rest could not be deleted is no reason to keep the choices.
        forgetEverything();
      }
    },
    onSuccess: () => client.resetQueries(),
  });
  return (
    <section className="mt-10">
      <h2 className="font-display text-3xl">{t("privacy.storage")}</h2>
      <p className="mt-3 mb-5 max-w-prose text-ink-soft">
        {api.keptIn === "server" ? t("privacy.clearServer") : t("privacy.clearBrowser")}
      </p>
      {api.keptIn === "server" ? (
        <Button icon="bin" onClick={() => clear.mutate()}>
          {t("privacy.clear")}
        </Button>
      ) : (
        <ConfirmButton
          label={t("privacy.clear")}
          icon="bin"
          question={t("privacy.clearQuestion")}
          consequence={t("privacy.clearConsequence")}
          confirm={t("privacy.clearConfirm")}
          disabled={clear.isPending}
          onConfirm={() => clear.mutate()}
        />
      )}
      <p role="status" className="mt-3 text-ink-soft">
        {clear.error === null ? (clear.isSuccess ? t("privacy.cleared") : "") : failureText(clear.error)}
      </p>
    </section>
  );
}
