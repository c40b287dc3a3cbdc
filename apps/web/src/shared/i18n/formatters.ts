import { shownLanguage } from "./shown-language.ts";

const kept = new Map<string, unknown>();

/** Making one takes a tenth of a millisecond, and lists ask for hundreds. */
function keep<T>(kind: string, args: readonly unknown[], make: () => T): T {
  const key = `${kind} ${JSON.stringify(args)}`;
  if (!kept.has(key)) kept.set(key, make());
  return kept.get(key) as T;
}

/** As `icu-minify` asks for them. */
export const FORMATTERS = {
  getNumberFormat: (...args: ConstructorParameters<typeof Intl.NumberFormat>) =>
    keep("number", args, () => new Intl.NumberFormat(...args)),
  getDateTimeFormat: (...args: ConstructorParameters<typeof Intl.DateTimeFormat>) =>
    keep("date", args, () => new Intl.DateTimeFormat(...args)),
  getPluralRules: (...args: ConstructorParameters<typeof Intl.PluralRules>) =>
    keep("plural", args, () => new Intl.PluralRules(...args)),
};

/** "12,345" in English, "12.345" in German. */
export function formatNumber(value: number, options: Intl.NumberFormatOptions = {}): string {
  return FORMATTERS.getNumberFormat(shownLanguage().locale, options).format(value);
}

/** @param share 0 to 1 */
export function formatPercent(share: number): string {
  return formatNumber(share, { style: "percent", maximumFractionDigits: 0 });
}

export function formatDate(at: Date | number, options: Intl.DateTimeFormatOptions): string {
  return FORMATTERS.getDateTimeFormat(shownLanguage().locale, options).format(at);
}

/** "a, b and c". */
export function formatList(
  parts: readonly string[],
  type: "conjunction" | "disjunction" = "conjunction",
): string {
  const { locale } = shownLanguage();
  return keep("list", [locale, type], () => new Intl.ListFormat(locale, { type })).format(parts);
}
