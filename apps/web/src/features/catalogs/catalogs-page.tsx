import type { ReactNode } from "react";
import { FailurePanel } from "../../shared/ui/failure-panel.tsx";
import { Page } from "../../shared/ui/page.tsx";
import { CatalogList } from "./catalog-list.tsx";
import { ImportForm } from "./import-form.tsx";
import { useCatalogs } from "../../shared/api/use-catalogs.ts";
import { t } from "../../shared/i18n/t.ts";

export function CatalogsPage(): ReactNode {
  const { data, error, refetch } = useCatalogs();
  return (
    <Page title={t("catalog.title")} lead={t("catalog.lead")}>
      {error === null ? null : <FailurePanel error={error} onRetry={() => void refetch()} />}
      {data === undefined ? null : <CatalogList catalogs={data} />}
      <ImportForm catalogs={data ?? []} />
    </Page>
  );
}
