import { t, textOf } from "../i18n/t.ts";
import { shownLanguage } from "../i18n/shown-language.ts";

/** Words for who sits at a terminal: a command, an option, `title=COLUMN`. Who reads the page has neither. */
const FOR_A_TERMINAL = /`[^`]*`|(?:^|[\s(])--[a-z]|\b[a-z]+=\S/;
/** Their server's words say what a program should do. */
const OF_THE_PAGE: ReadonlySet<string> = new Set(["profile-unknown", "request-invalid"]);

/**
 * What is wrong, for the person. The server's own words are English and name what they are about; in another
 * language, and where they speak of commands, the code stands for a sentence. Where it has none, or the error
 * no code, the words stay but for the sentences with a command.
 */
export function failureText(error: unknown): string {
  const message = error instanceof Error ? error.message : String(error);
  const code = error instanceof Error && "code" in error ? error.code : undefined;
  const isForTerminal = FOR_A_TERMINAL.test(message);
  if (typeof code !== "string") return isForTerminal ? withoutCommands(message) : message;
  if (shownLanguage().language === "en" && !isForTerminal && !OF_THE_PAGE.has(code)) return message;
  return textOf(`error.${code}`) ?? (isForTerminal ? withoutCommands(message) : message);
}

function withoutCommands(message: string): string {
  const sentences = message.split(/(?<=[.!?])\s+(?=\p{Lu}|`)/u);
  const kept = sentences.filter((sentence) => !FOR_A_TERMINAL.test(sentence));
  return kept.length === 0 ? t("error.internal") : kept.join(" ");
}

/** A name that cannot be taken. @param problem what goes on from "the name", in English */
export function nameFailure(of: "catalog" | "profile", problem: string): string {
  return shownLanguage().language === "en" ? `The name ${problem}.` : t(`error.${of}-name-invalid`);
}
