import { t, textOf } from "../i18n/t.ts";
import { shownLanguage } from "../i18n/shown-language.ts";

/**
 * What is wrong, for the person. The server's own words are English and name what they are about; in another
 * language the code stands for a sentence, and where it has none, or the error no code, the words stay.
 */
export function failureText(error: unknown): string {
  const message = error instanceof Error ? error.message : String(error);
  const code = error instanceof Error && "code" in error ? error.code : undefined;
  if (shownLanguage().language === "en" || typeof code !== "string") return message;
  return textOf(`error.${code}`) ?? message;
}

/** A name that cannot be taken. @param problem what goes on from "the name", in English */
export function nameFailure(of: "catalog" | "profile", problem: string): string {
  return shownLanguage().language === "en" ? `The name ${problem}.` : t(`error.${of}-name-invalid`);
}
