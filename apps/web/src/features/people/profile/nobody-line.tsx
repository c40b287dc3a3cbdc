import type { ReactNode } from "react";
import { t } from "../../../shared/i18n/t.ts";
import { usePreferences } from "../../../shared/preferences/use-preferences.ts";
import { Button } from "../../../shared/ui/button.tsx";

/** Over a list, where somebody chose that nobody watches: why nothing can be said of a film, and the way back. */
export function NobodyLine(): ReactNode {
  const [{ profile }, change] = usePreferences();
  if (profile !== "") return null;
  return (
    <div className="mb-8 flex flex-wrap items-center gap-x-5 gap-y-2.5 border-y border-line py-3">
      <p className="min-w-0 flex-1 basis-64 text-ink-soft">{t("people.nobodySays")}</p>
      <Button small icon="person" onClick={() => change({ profile: null })}>
        {t("people.sayAgain")}
      </Button>
    </div>
  );
}
