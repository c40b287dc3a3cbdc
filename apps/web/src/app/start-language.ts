import { browserLanguage } from "../shared/i18n/browser-language.ts";
import { showLanguage } from "../shared/i18n/shown-language.ts";
import { isLanguage, type Language } from "../shared/messages/languages.ts";
import { changePreferences, readPreferences } from "../shared/preferences/use-preferences.ts";

/** Between two tries to fetch the messages, ms. */
const RETRY_MS = 3000;

/**
 * Loads the language that `?lang=` names, that was chosen before, or that the browser prefers. The first of
 * them is a choice like one in the page: it stays, and goes out of the address.
 */
export async function startLanguage(): Promise<void> {
  takeFromAddress();
  const wanted = readPreferences().language ?? browserLanguage(navigator.languages);
  loadFonts(wanted);
  try {
    await showLanguage(wanted);
  } catch {
    // Without a word of its own the page can say nothing; the network comes back, or the person loads it again.
    await new Promise((resolve) => setTimeout(resolve, RETRY_MS));
    await startLanguage();
  }
}

/** Fetches the fonts of the first view beside its words, so that few are drawn in another one before. */
function loadFonts(language: Language): void {
  document.documentElement.lang = language;
  const style = getComputedStyle(document.documentElement);
  const [sans, display] = ["--sans", "--display"].map((name) => style.getPropertyValue(name).split(",")[0]);
  // One that does not come is replaced, as everywhere.
  for (const font of [`16px ${sans}`, `16px ${display}`, `italic 16px ${display}`])
    document.fonts.load(font, "a").catch(() => null);
}

function takeFromAddress(): void {
  const params = new URLSearchParams(location.search);
  const named = params.get("lang");
  if (named === null) return;
  if (isLanguage(named)) changePreferences({ language: named });
  params.delete("lang");
  const search = params.size === 0 ? "" : `?${params}`;
  history.replaceState(history.state, "", location.pathname + search + location.hash);
}
