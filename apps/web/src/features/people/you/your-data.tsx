import { useMutation, useQueryClient } from "@tanstack/react-query";
import type { ReactNode } from "react";
import { useApi } from "../../../shared/api/api-context.tsx";
import { forgetLists } from "../../../shared/api/changes.ts";
import { usePreferences } from "../../../shared/preferences/use-preferences.ts";
import { Button } from "../../../shared/ui/button.tsx";
import { ConfirmButton } from "../../../shared/ui/confirm-button.tsx";
import { t } from "../../../shared/i18n/t.ts";
import { failureText } from "../../../shared/api/failure-text.ts";
import { titled } from "../../../shared/i18n/titled.ts";
import { Fold } from "../../../shared/ui/fold.tsx";

/** Everything as a file, or gone. */
export function YourData({ profile }: { readonly profile: string }): ReactNode {
  const client = useQueryClient();
  const api = useApi();
  const [{ askedToKeep }, change] = usePreferences();
  const download = useMutation({
    mutationFn: async () => save(`moodreel-${profile}.json`, await api.exportProfile(profile)),
  });
  const remove = useMutation({
    mutationFn: () => api.deleteProfile(profile),
    onSuccess: async () => {
      change({ profile: null, askedToKeep: askedToKeep.filter((name) => name !== profile) });
      forgetLists(client);
      await client.invalidateQueries();
    },
  });
  const failure = download.error ?? remove.error;
  return (
    <Fold id="data" title={t("you.data")}>
      <p className="mt-2 max-w-prose text-ink-soft">{t("you.dataText", { name: titled(profile) })}</p>
      <div className="mt-5 flex flex-wrap items-center gap-2.5">
        <Button small icon="download" disabled={download.isPending} onClick={() => download.mutate()}>
          {t("you.export")}
        </Button>
        <ConfirmButton
          label={t("you.deleteAll")}
          icon="bin"
          question={t("you.deleteAllQuestion", { name: titled(profile) })}
          consequence={t("you.deleteAllConsequence")}
          confirm={t("you.deleteAll")}
          onConfirm={() => remove.mutate()}
        />
        <p role="status" className="text-sm text-warning">
          {failure === null ? "" : failureText(failure)}
        </p>
      </div>
    </Fold>
  );
}

/** Hands a file to the browser's downloads without asking for it again. */
function save(name: string, content: unknown): void {
  const url = URL.createObjectURL(
    new Blob([`${JSON.stringify(content, null, 2)}\n`], { type: "application/json" }),
  );
  const link = document.createElement("a");
  link.href = url;
  link.download = name;
  link.click();
  URL.revokeObjectURL(url);
}
