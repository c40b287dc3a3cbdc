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
        <table className="w-full min-w-[36rem] text-left">
          <thead className="text-sm text-ink-soft">
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
              <tr key={what} className="border-t border-line align-top">
                <th scope="row" className="px-5 py-4 font-semibold">
                  {t(`privacyPlace.${what}`)}
                </th>
                <td className="px-5 py-4">{t(`privacyPlace.${where}`)}</td>
                <td className="px-5 py-4">{t(`privacyPlace.${kept}`)}</td>
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
