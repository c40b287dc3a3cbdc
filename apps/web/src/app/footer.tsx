import type { ReactNode } from "react";
import { useApi } from "../shared/api/api-context.tsx";
import { t } from "../shared/i18n/t.ts";
import { Link } from "../shared/navigation/link.tsx";
import { LanguageSwitch } from "./language-switch.tsx";

export function Footer(): ReactNode {
  const { keptIn } = useApi();
  return (
    <footer className="mx-auto w-full max-w-7xl px-4 pt-6 pb-10 text-sm text-ink-soft sm:px-8">
      <div className="flex flex-wrap items-baseline gap-x-6 gap-y-1 border-t border-line pt-5">
        <p>{t("app.neverSent")}</p>
        <p>{t("app.evidence")}</p>
        <Link to="/privacy" className="underline underline-offset-4 hover:text-ink">
          {t("app.howThatWorks")}
        </Link>
        {keptIn === "server" ? (
          <a href="/docs" className="underline underline-offset-4 hover:text-ink">
            API
          </a>
        ) : null}
        <LanguageSwitch />
      </div>
    </footer>
  );
}
