import { shownLanguage } from "../i18n/shown-language.ts";
import { t } from "../i18n/t.ts";

/** The importer's own words for why a row cannot be used, each with the message that says it. */
const REASONS: readonly (readonly [
  words: RegExp,
  say: (found: Readonly<Record<string, string>>) => string,
])[] = [
  [/^has no title$/, () => t("skip.no-title")],
  [
    /^has a title of more than (?<most>\d+) characters$/,
    ({ most }) => t("skip.title-long", { most: Number(most) }),
  ],
  [
    /^has (?<fields>\d+) fields, the header (?<header>\d+): columns may have shifted$/,
    ({ fields, header }) => t("skip.shifted", { fields: Number(fields), header: Number(header) }),
  ],
  [/^is no JSON object$/, () => t("skip.no-object")],
  [/^has a rating that cannot be read, (?<text>.*)$/s, ({ text = "" }) => t("skip.rating", { text })],
];

/** Why a row was skipped, in the language of the page; as it is where there is no message for it. */
export function skipReason(reason: string): string {
  if (shownLanguage().language === "en") return reason;
  for (const [words, say] of REASONS) {
    const found = words.exec(reason);
    if (found !== null) return say(found.groups ?? {});
  }
  return reason;
}
