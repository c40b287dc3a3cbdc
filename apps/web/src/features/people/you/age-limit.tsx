import type { Viewer } from "@moodreel/client";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import type { ReactNode } from "react";
import { useApi } from "../../../shared/api/api-context.tsx";
import { forgetCatalogs } from "../../../shared/api/changes.ts";
import { failureText } from "../../../shared/api/failure-text.ts";
import { KEYS } from "../../../shared/api/query-keys.ts";
import { t } from "../../../shared/i18n/t.ts";
import { titled } from "../../../shared/i18n/titled.ts";
import { FIELD } from "../../../shared/ui/field-styles.ts";
import { Fold } from "../../../shared/ui/fold.tsx";

/** Ages at which certificates of one country or another change, years. */
const AGES = [0, 6, 7, 9, 10, 12, 13, 14, 15, 16, 17] as const;

/** Up to what age things may be for this person: what lies above comes nowhere. */
export function AgeLimit({ profile: { name, ageLimit } }: { readonly profile: Viewer }): ReactNode {
  const client = useQueryClient();
  const api = useApi();
  const limit = useMutation({
    mutationFn: (years: number | null) => api.limitAge(name, years),
    onSuccess: async () => {
      await client.invalidateQueries({ queryKey: KEYS.profiles });
      await forgetCatalogs(client);
    },
  });
  // One that was set elsewhere is one to see as well.
  const ages = [...new Set([...AGES, ...(ageLimit == null ? [] : [ageLimit])])].toSorted((a, b) => a - b);
  return (
    <Fold id="age" title={t("age.title")} open={ageLimit != null}>
      <p className="mt-2 max-w-prose text-ink-soft">{t("age.text", { name: titled(name) })}</p>
      <p className="mt-2 max-w-prose text-sm text-ink-soft">{t("age.open")}</p>
      <div className="mt-5 flex flex-wrap items-center gap-3">
        <select
          aria-labelledby="age"
          className={`${FIELD} min-h-11`}
          value={ageLimit ?? ""}
          disabled={limit.isPending}
          onChange={({ currentTarget: { value } }) => limit.mutate(value === "" ? null : Number(value))}
        >
          <option value="">{t("age.none")}</option>
          {ages.map((years) => (
            <option key={years} value={years}>
              {years === 0 ? t("age.all") : t("age.upTo", { years })}
            </option>
          ))}
        </select>
        <p role="status" className="text-sm text-warning">
          {limit.error === null ? "" : failureText(limit.error)}
        </p>
      </div>
    </Fold>
  );
}
