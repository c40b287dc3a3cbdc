import type { ReactNode } from "react";
import { t } from "../shared/i18n/t.ts";
import { isLanguage, LANGUAGES, type Language } from "../shared/messages/languages.ts";
import { useLanguage } from "../shared/preferences/use-language.ts";

/** Each language by its own name, so that nobody has to read another to find theirs. */
export function LanguageSwitch(): ReactNode {
  const [shown, choose] = useLanguage();
  return (
    <label className="inline-flex items-center gap-2">
      <span>{t("app.language")}</span>
      <select
        className="min-h-11 cursor-pointer rounded-lg bg-transparent font-semibold text-ink underline-offset-4 hover:underline"
        value={shown}
        onChange={({ target }) => choose(isLanguage(target.value) ? target.value : null)}
      >
        {(Object.keys(LANGUAGES) as Language[]).map((language) => (
          <option key={language} value={language} lang={language} className="bg-raised text-ink">
            {LANGUAGES[language]}
          </option>
        ))}
        <option value="browser" className="bg-raised text-ink">
          {t("app.browserLanguage")}
        </option>
      </select>
    </label>
  );
}
