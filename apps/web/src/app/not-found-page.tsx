import type { ReactNode } from "react";
import { Page } from "../shared/ui/page.tsx";
import { Link } from "../shared/navigation/link.tsx";
import { t } from "../shared/i18n/t.ts";

export function NotFoundPage(): ReactNode {
  return (
    <Page title={t("page.notFound")} lead={t("page.nothingHere")}>
      <Link to="/" className="underline underline-offset-4">
        {t("page.backToFilms")}
      </Link>
    </Page>
  );
}
