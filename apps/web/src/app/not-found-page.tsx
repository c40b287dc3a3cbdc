import type { ReactNode } from "react";
import { Page } from "../shared/ui/page.tsx";
import { Link } from "../shared/navigation/link.tsx";
import { t } from "../shared/i18n/t.ts";
import { usePreferences } from "../shared/preferences/use-preferences.ts";

export function NotFoundPage(): ReactNode {
  const [{ kind }] = usePreferences();
  return (
    <Page title={t("page.notFound")} lead={t("page.nothingHere")}>
      <Link to="/" className="underline underline-offset-4">
        {t("page.backToList", { kind })}
      </Link>
    </Page>
  );
}
