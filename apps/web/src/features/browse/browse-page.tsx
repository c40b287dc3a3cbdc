import type { ReactNode } from "react";
import { Link } from "../../shared/navigation/link.tsx";
import { useCatalogs } from "../../shared/api/use-catalogs.ts";
import { EmptyReel } from "../../shared/ui/empty-reel.tsx";
import { FailurePanel } from "../../shared/ui/failure-panel.tsx";
import { Page } from "../../shared/ui/page.tsx";
import { Panel } from "../../shared/ui/panel.tsx";
import { BrowseShelf } from "./browse-shelf.tsx";
import { t } from "../../shared/i18n/t.ts";
import { countOf } from "../../shared/kinds/kind-words.ts";
import { titled } from "../../shared/i18n/titled.ts";
import type { ItemDesk } from "./item-desk.ts";

/** One catalogue, to look through and search: the one that the address names, else the newest. */
export function BrowsePage({ desk }: { readonly desk: ItemDesk }): ReactNode {
  const { data: catalogs, error, refetch } = useCatalogs();
  const asked = new URLSearchParams(location.search).get("catalog");
  const catalog = catalogs?.find(({ name }) => asked === null || name === asked);
  return (
    <Page
      wide
      title={catalog?.name ?? asked ?? t("browse.title")}
      lead={
        <>
          {catalog === undefined ? "" : `${countOf(catalog.kind, catalog.items)}. `}
          <Link to="/catalogs" className="text-mood-text underline underline-offset-4">
            {t("browse.all")}
          </Link>
        </>
      }
    >
      {error === null ? null : <FailurePanel error={error} onRetry={() => void refetch()} />}
      {catalog === undefined ? null : <BrowseShelf key={catalog.name} catalog={catalog} desk={desk} />}
      {catalogs !== undefined && catalog === undefined ? (
        <Panel
          art={<EmptyReel />}
          title={asked === null ? t("browse.empty") : t("browse.none", { name: titled(asked) })}
        >
          <p>{t("browse.gone")}</p>
        </Panel>
      ) : null}
    </Page>
  );
}
