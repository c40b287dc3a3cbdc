import { KINDS } from "@moodreel/core";
import type { Catalog } from "@moodreel/client";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import type { ReactNode } from "react";
import { useApi } from "../../shared/api/api-context.tsx";
import { forgetCatalogs } from "../../shared/api/changes.ts";
import type { MoodreelApi } from "../../shared/api/moodreel-api.ts";
import { Link } from "../../shared/navigation/link.tsx";
import { browsePath } from "../../shared/navigation/browse-path.ts";
import { usePreferences } from "../../shared/preferences/use-preferences.ts";
import { buttonStyle } from "../../shared/ui/button-styles.ts";
import { ConfirmButton } from "../../shared/ui/confirm-button.tsx";
import { EmptyReel } from "../../shared/ui/empty-reel.tsx";
import { Panel } from "../../shared/ui/panel.tsx";
import { t, rich } from "../../shared/i18n/t.ts";
import { countOf } from "../../shared/kinds/kind-words.ts";
import { formatDate } from "../../shared/i18n/formatters.ts";
import { titled } from "../../shared/i18n/titled.ts";
import { failureText } from "../../shared/api/failure-text.ts";

/** The catalogue that a page without a server brings along. */
const STARTER = "starter";

const DATE = { dateStyle: "medium" } as const;

/** The catalogues by kind, with the one in use marked. */
export function CatalogList({ catalogs }: { readonly catalogs: readonly Catalog[] }): ReactNode {
  const client = useQueryClient();
  const api = useApi();
  const [{ catalogs: chosen }, change] = usePreferences();
  const remove = useMutation({
    mutationFn: (name: string) => api.removeCatalog(name),
    onSuccess: () => forgetCatalogs(client),
  });
  if (catalogs.length === 0) {
    return (
      <Panel art={<EmptyReel />} title={t("browse.empty")}>
        <p>{t("catalog.emptyHelp")}</p>
      </Panel>
    );
  }
  return (
    <div className="grid gap-8">
      {KINDS.filter((kind) => catalogs.some((catalog) => catalog.kind === kind)).map((kind) => {
        const own = catalogs.filter((catalog) => catalog.kind === kind);
        const chosenHere = own.some(({ name }) => name === chosen[kind]) ? chosen[kind] : undefined;
        return (
          <fieldset key={kind}>
            <legend className="mb-3 font-display text-3xl">{t(`kind.${kind}`)}</legend>
            <ul className="grid gap-2.5">
              {own.length < 2 ? null : (
                <li className="px-4">
                  <label className="inline-flex items-center gap-3">
                    <input
                      type="radio"
                      name={`use-${kind}`}
                      checked={chosenHere === undefined}
                      onChange={() => change({ catalogs: { ...chosen, [kind]: "" } })}
                    />
                    {t("catalog.allTogether")}
                  </label>
                </li>
              )}
              {own.map(({ name, items, importedAt }) => (
                <li
                  key={name}
                  className="flex flex-wrap items-center gap-x-4 gap-y-2 rounded-2xl border border-line bg-surface/80 px-4 py-3"
                >
                  <label className="flex min-w-0 flex-1 basis-56 items-center gap-3">
                    {own.length < 2 ? null : (
                      <input
                        type="radio"
                        name={`use-${kind}`}
                        checked={chosenHere === name}
                        onChange={() => change({ catalogs: { ...chosen, [kind]: name } })}
                      />
                    )}
                    <span className="min-w-0">
                      <span className="block truncate text-lg font-semibold" dir="auto">
                        {name}
                      </span>
                      <span className="text-sm text-ink-soft">
                        {t("catalog.imported", {
                          count: countOf(kind, items),
                          date: formatDate(new Date(importedAt), DATE),
                        })}
                      </span>
                    </span>
                  </label>
                  <span className="flex gap-2.5">
                    <Link to={browsePath(name)} className={buttonStyle("plain", true)}>
                      {rich("catalog.browseThis", {
                        name,
                        hidden: <span className="sr-only" />,
                      })}
                    </Link>
                    <ConfirmButton
                      label={t("catalog.delete")}
                      name={t("catalog.deleteThis", { name: titled(name) })}
                      icon="bin"
                      question={t("catalog.deleteQuestion", { name: titled(name) })}
                      consequence={consequenceOf(api.keptIn, name, countOf(kind, items))}
                      confirm={t("ui.deleteIt")}
                      disabled={remove.isPending}
                      onConfirm={() => remove.mutate(name)}
                    />
                  </span>
                </li>
              ))}
            </ul>
          </fieldset>
        );
      })}
      <p role="status" className="text-warning empty:hidden">
        {remove.error === null ? null : failureText(remove.error)}
      </p>
    </div>
  );
}

function consequenceOf(keptIn: MoodreelApi["keptIn"], name: string, count: string): string {
  if (keptIn === "browser" && name === STARTER) return t("catalog.deleteStarter", { count });
  return t(keptIn === "server" ? "catalog.deleteServer" : "catalog.deleteBrowser", { count });
}
