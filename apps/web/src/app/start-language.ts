import { browserLanguage } from "../shared/i18n/browser-language.ts";
import { showLanguage } from "../shared/i18n/shown-language.ts";
import { isLanguage } from "../shared/messages/languages.ts";
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
  try {
    await showLanguage(wanted);
  } catch {
    // Without a word of its own the page can say nothing; the network comes back, or the person loads it again.
    await new Promise((resolve) => setTimeout(resolve, RETRY_MS));
    await startLanguage();
  }
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
