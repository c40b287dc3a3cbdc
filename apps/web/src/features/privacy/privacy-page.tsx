import type { ReactNode } from "react";
import { useApi } from "../../shared/api/api-context.tsx";
import { Page } from "../../shared/ui/page.tsx";
import { ScrollRegion } from "../../shared/ui/scroll-region.tsx";
import { ClearSection } from "./clear-section.tsx";
import { placesOf } from "./places.ts";
import { t } from "../../shared/i18n/t.ts";

export function PrivacyPage(): ReactNode {
  const { keptIn } = useApi();
  return (
    <Page title={t("app.privacy")} lead={t("privacy.lead")}>
      <ScrollRegion label={t("privacy.table")}>
        <table className="w-full text-left">
          <thead className="text-sm text-ink-soft max-sm:sr-only">
            <tr>
              {(["what", "where", "kept"] as const).map((head) => (
                <th key={head} scope="col" className="px-5 pt-4 pb-2 font-normal">
                  {t(`privacy.${head}`)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {placesOf(keptIn).map(({ what, where, kept }) => (
              <tr
                key={what}
                className="border-line align-top not-first:border-t sm:border-t max-sm:grid max-sm:py-2"
              >
                <th scope="row" className="px-5 py-4 font-semibold max-sm:pb-1">
                  {t(`privacyPlace.${what}`)}
                </th>
                <Cell head="where" text={t(`privacyPlace.${where}`)} />
                <Cell head="kept" text={t(`privacyPlace.${kept}`)} />
              </tr>
            ))}
          </tbody>
        </table>
      </ScrollRegion>
      <div className="mt-10 grid gap-8 sm:grid-cols-2">
        <section>
          <h2 className="font-display text-3xl">{t("privacy.check")}</h2>
          <p className="mt-3 text-ink-soft">
            {t(keptIn === "server" ? "privacy.checkServer" : "privacy.checkBrowser")}
          </p>
        </section>
        <section>
          <h2 className="font-display text-3xl">{t("privacy.others")}</h2>
          <p className="mt-3 text-ink-soft">{t("privacy.othersText")}</p>
        </section>
      </div>
      <ClearSection />
    </Page>
  );
}

interface CellProps {
  readonly head: "where" | "kept";
  readonly text: string;
}

/** On a phone each row is a card, whose cells say what they are. */
function Cell({ head, text }: CellProps): ReactNode {
  return (
    <td className="px-5 py-4 max-sm:py-1">
      <span aria-hidden="true" className="block text-sm text-ink-soft sm:hidden">
        {t(`privacy.${head}`)}
      </span>
      {text}
    </td>
  );
}
