import type { ReactNode } from "react";
import { FailurePanel } from "../../shared/ui/failure-panel.tsx";
import { Page } from "../../shared/ui/page.tsx";
import { CatalogList, FEW_CATALOGS } from "./catalog-list.tsx";
import { ImportForm } from "./import-form.tsx";
import { useCatalogs } from "../../shared/api/use-catalogs.ts";
import { t } from "../../shared/i18n/t.ts";

export function CatalogsPage(): ReactNode {
  const { data, error, refetch } = useCatalogs();
  const isMany = data !== undefined && data.length > FEW_CATALOGS;
  const form = <ImportForm key="form" catalogs={data ?? []} />;
  const list = data === undefined ? null : <CatalogList key="list" catalogs={data} />;
  return (
    <Page title={t("catalog.title")} lead={t("catalog.lead")}>
      {error === null ? null : <FailurePanel error={error} onRetry={() => void refetch()} />}
      {/* By their keys they move without losing what was begun. */}
      {isMany ? [form, list] : [list, form]}
    </Page>
  );
}
