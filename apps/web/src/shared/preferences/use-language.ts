import { useEffect, useSyncExternalStore } from "react";
import { usePreferences } from "./use-preferences.ts";
import { browserLanguage } from "../i18n/browser-language.ts";
import type { Language } from "../messages/languages.ts";
import { onLanguageShown, showLanguage, shownLanguage } from "../i18n/shown-language.ts";

/**
 * The language that the page shows, and a way to choose another, `null` for the browser's own. It follows a
 * choice that is made in another tab.
 */
export function useLanguage(): readonly [Language, (language: Language | null) => void] {
  const [{ language: chosen }, change] = usePreferences();
  const shown = useSyncExternalStore(onLanguageShown, () => shownLanguage().language);
  const wanted = chosen ?? browserLanguage(navigator.languages);
  useEffect(() => {
    if (wanted !== shownLanguage().language) showLanguage(wanted).catch(() => null);
  }, [wanted]);
  return [shown, (language) => change({ language })];
}
