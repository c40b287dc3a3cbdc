import { KINDS } from "@moodreel/core";
import type { Catalog } from "@moodreel/client";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useState, type ReactNode } from "react";
import { useApi } from "../../shared/api/api-context.tsx";
import { forgetCatalogs } from "../../shared/api/changes.ts";
import { failureText } from "../../shared/api/failure-text.ts";
import { t } from "../../shared/i18n/t.ts";
import { EmptyReel } from "../../shared/ui/empty-reel.tsx";
import { FIELD } from "../../shared/ui/field-styles.ts";
import { Panel } from "../../shared/ui/panel.tsx";
import { CatalogsOfKind } from "./catalogs-of-kind.tsx";

/** More catalogues than these are searched and folded, and stand after the import. */
export const FEW_CATALOGS = 6;

/** The catalogues by kind, with the one in use marked. */
export function CatalogList({ catalogs }: { readonly catalogs: readonly Catalog[] }): ReactNode {
  const client = useQueryClient();
  const api = useApi();
  const [words, setWords] = useState("");
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
  const isMany = catalogs.length > FEW_CATALOGS;
  const wanted = isMany ? plain(words) : "";
  const found = catalogs.filter(({ name }) => plain(name).includes(wanted));
  return (
    <div className="grid gap-8">
      {isMany ? (
        <input
          type="search"
          aria-label={t("catalog.find")}
          placeholder={t("catalog.find")}
          maxLength={200}
          className={`${FIELD} min-h-11 w-full max-w-md`}
          value={words}
          onChange={({ target }) => setWords(target.value)}
        />
      ) : null}
      {KINDS.filter((kind) => found.some((catalog) => catalog.kind === kind)).map((kind) => (
        <CatalogsOfKind
          key={`${kind} ${wanted}`}
          kind={kind}
          all={catalogs.filter((catalog) => catalog.kind === kind)}
          found={found.filter((catalog) => catalog.kind === kind)}
          removing={remove.isPending}
          onRemove={(name) => remove.mutate(name)}
        />
      ))}
      <p role="status" className={remove.error === null ? "empty:hidden" : "text-warning"}>
        {remove.error === null
          ? found.length === 0
            ? t("browse.nothing")
            : null
          : failureText(remove.error)}
      </p>
    </div>
  );
}

/** Without case and accents, as people type names. */
function plain(text: string): string {
  return text.normalize("NFKD").replaceAll(/\p{M}/gu, "").toLowerCase().trim();
}
