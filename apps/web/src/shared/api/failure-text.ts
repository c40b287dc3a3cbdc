import { t, textOf } from "../i18n/t.ts";
import { shownLanguage } from "../i18n/shown-language.ts";

/** Words for who sits at a terminal: a command, an option, `title=COLUMN`. Who reads the page has neither. */
const FOR_A_TERMINAL = /`[^`]*`|(?:^|[\s(])--[a-z]|\b[a-z]+=\S/;
/** Their server's words say what a program should do. */
const OF_THE_PAGE: ReadonlySet<string> = new Set(["profile-unknown", "request-invalid"]);

/**
 * What is wrong, for the person. The server's own words are English and name what they are about; in another
 * language the code stands for a sentence, and where it has none, or the error no code, the words stay. Of words
 * that speak of commands the page says instead what can be done in it.
 */
export function failureText(error: unknown): string {
  const message = error instanceof Error ? error.message : String(error);
  const code = error instanceof Error && "code" in error ? error.code : undefined;
  // What a browser throws is for who wrote the page.
  if (code === undefined && error instanceof Error && error.name !== "Error") return t("page.unexpected");
  const own = typeof code === "string" ? textOf(`error.${code}`) : null;
  if (own !== null && (shownLanguage().language !== "en" || OF_THE_PAGE.has(String(code)))) return own;
  if (!FOR_A_TERMINAL.test(message)) return message;
  const kept = sentencesOf(message).filter((sentence) => !FOR_A_TERMINAL.test(sentence));
  if (kept.length === 0) return own ?? t("error.internal");
  const [, ...remedy] = own === null ? [] : sentencesOf(own);
  return [...kept, ...remedy].join(" ");
}

function sentencesOf(text: string): readonly string[] {
  return text.split(/(?<=[.!?])\s+(?=\p{Lu}|`)/u);
}

/** A name that cannot be taken. @param problem what goes on from "the name", in English */
export function nameFailure(of: "catalog" | "profile", problem: string): string {
  return shownLanguage().language === "en" ? `The name ${problem}.` : t(`error.${of}-name-invalid`);
}
