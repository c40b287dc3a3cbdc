import type { CompiledMessage } from "icu-minify/format";
import { localeFor } from "./browser-language.ts";
import type { Language } from "../messages/languages.ts";

type CompiledMessages = Readonly<Record<string, CompiledMessage>>;

interface Shown {
  readonly language: Language;
  /** BCP 47. */
  readonly locale: string;
  readonly messages: CompiledMessages;
}

/** Each language is a file of its own, of which a page loads the one that it shows. */
const LOADERS: Readonly<Record<Language, () => Promise<{ readonly default: CompiledMessages }>>> = {
  en: () => import("virtual:messages/en"),
  de: () => import("virtual:messages/de"),
  fr: () => import("virtual:messages/fr"),
  es: () => import("virtual:messages/es"),
  it: () => import("virtual:messages/it"),
  pt: () => import("virtual:messages/pt"),
  nl: () => import("virtual:messages/nl"),
  pl: () => import("virtual:messages/pl"),
};

const listeners = new Set<() => void>();
let shown: Shown = { language: "en", locale: "en", messages: {} };
let latest: Language | null = null;

/** What the page speaks now; before the first language is loaded, nothing. */
export function shownLanguage(): Shown {
  return shown;
}

/**
 * Loads a language and lets the page speak it. Of two calls that overlap, the later one counts.
 *
 * @throws whatever the import throws, where the file does not come; the page then stays as it was
 */
export async function showLanguage(language: Language): Promise<void> {
  latest = language;
  const { default: messages } = await LOADERS[language]();
  if (latest !== language) return;
  shown = { language, locale: localeFor(language, navigator.languages), messages };
  if (typeof document !== "undefined") {
    document.documentElement.lang = language;
    // None of them is written from right to left; titles within them are isolated one by one.
    document.documentElement.dir = "ltr";
  }
  for (const listener of listeners) listener();
}

export function onLanguageShown(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}
