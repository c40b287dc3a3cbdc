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

type Load = () => Promise<{ readonly default: CompiledMessages }>;

/** Each language is two files of its own: what the first view says, and the rest. */
const LOADERS: Readonly<Record<Language, readonly [first: Load, later: Load]>> = {
  en: [() => import("virtual:messages/en"), () => import("virtual:messages/en/later")],
  de: [() => import("virtual:messages/de"), () => import("virtual:messages/de/later")],
  fr: [() => import("virtual:messages/fr"), () => import("virtual:messages/fr/later")],
  es: [() => import("virtual:messages/es"), () => import("virtual:messages/es/later")],
  it: [() => import("virtual:messages/it"), () => import("virtual:messages/it/later")],
  pt: [() => import("virtual:messages/pt"), () => import("virtual:messages/pt/later")],
  nl: [() => import("virtual:messages/nl"), () => import("virtual:messages/nl/later")],
  pl: [() => import("virtual:messages/pl"), () => import("virtual:messages/pl/later")],
};

const listeners = new Set<() => void>();
let shown: Shown = { language: "en", locale: "en", messages: {} };
let latest: Language | null = null;
let wantsLater = false;

/** What the page speaks now; before the first language is loaded, nothing. */
export function shownLanguage(): Shown {
  return shown;
}

/**
 * Loads a language and lets the page speak it. Of two calls that overlap, the later one counts.
 *
 * @throws whatever the import throws, where a file does not come; the page then stays as it was
 */
export async function showLanguage(language: Language): Promise<void> {
  latest = language;
  const [first, later] = LOADERS[language];
  let messages = (await first()).default;
  if (wantsLater) messages = { ...messages, ...(await later()).default };
  if (latest !== language) return;
  if (typeof document !== "undefined") {
    document.documentElement.lang = language;
    // None of them is written from right to left; titles within them are isolated one by one.
    document.documentElement.dir = "ltr";
  }
  publish({ language, locale: localeFor(language, navigator.languages), messages });
}

/**
 * Loads what the first view does not say, for a part of the page that is loaded on demand. From then on every
 * language comes whole.
 *
 * @throws whatever the import throws, where the file does not come
 */
export async function loadLaterMessages(): Promise<void> {
  wantsLater = true;
  const { language } = shown;
  const [, later] = LOADERS[language];
  const { default: more } = await later();
  // Another that is shown meanwhile brings its own.
  if (shown.language === language) publish({ ...shown, messages: { ...shown.messages, ...more } });
}

function publish(next: Shown): void {
  shown = next;
  for (const listener of listeners) listener();
}

export function onLanguageShown(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}
