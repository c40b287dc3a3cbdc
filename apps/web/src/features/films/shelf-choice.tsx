import type { Kind } from "@moodreel/core";
import type { ReactNode } from "react";
import { useCatalogs } from "../../shared/api/use-catalogs.ts";
import { t } from "../../shared/i18n/t.ts";
import { usePreferences } from "../../shared/preferences/use-preferences.ts";
import { FIELD } from "../../shared/ui/field-styles.ts";

/** Which catalogue is asked, where there are several: all of them unless one is chosen, here or on their page. */
export function ShelfChoice({ kind }: { readonly kind: Kind }): ReactNode {
  const { data: catalogs = [] } = useCatalogs();
  const [{ catalogs: chosen }, change] = usePreferences();
  const names = catalogs.filter((catalog) => catalog.kind === kind).map(({ name }) => name);
  if (names.length < 2) return null;
  const value = names.find((name) => name === chosen[kind]) ?? "";
  return (
    <label className="flex flex-wrap items-center gap-x-3 gap-y-1 text-sm text-ink-soft">
      {t("dial.shelf")}
      <select
        className={`${FIELD} min-h-11 max-w-full`}
        value={value}
        onChange={({ currentTarget }) => change({ catalogs: { ...chosen, [kind]: currentTarget.value } })}
      >
        <option value="">{t("catalog.allTogether")}</option>
        {names.map((name) => (
          <option key={name}>{name}</option>
        ))}
      </select>
    </label>
  );
}
