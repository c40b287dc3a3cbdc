import type { MoodWord } from "../../../shared/emotions/feeling-words.ts";
import { formatDate } from "../../../shared/i18n/formatters.ts";
import { shownLanguage } from "../../../shared/i18n/shown-language.ts";
import { t } from "../../../shared/i18n/t.ts";

/** Until five in the morning it is still the evening before, ms. */
const NIGHT_MS = 5 * 60 * 60 * 1000;

interface Evening {
  /** `null` where nobody said how they feel: then it is a quiet one. */
  readonly word: MoodWord | null;
  /** How many watch; 0 where that was not said. */
  readonly people: number;
  /** ms since the epoch */
  readonly at: number;
  /** IANA name; by default that of the machine. */
  readonly timeZone?: string;
}

/**
 * What an evening is called, in the language of the page.
 *
 * @example
 * eveningName({ word: "neutral", people: 2, at }); // "A quiet Tuesday for two"
 */
export function eveningName({ word, people, at, timeZone }: Evening): string {
  const day = formatDate(at - NIGHT_MS, { weekday: "long", ...(timeZone === undefined ? {} : { timeZone }) });
  const evening = t(`eveningName.${word ?? "neutral"}`, { day });
  const name = t("eveningName.company", { count: people, evening });
  return name.charAt(0).toLocaleUpperCase(shownLanguage().locale) + name.slice(1);
}
