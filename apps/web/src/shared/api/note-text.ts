import type { ImportReport } from "@moodreel/client";
import { shownLanguage } from "../i18n/shown-language.ts";
import { textOf } from "../i18n/t.ts";

type Note = ImportReport["notes"][number];

/** Values that are words of Moodreel's own, each with the message that says it. */
const NAMED: Readonly<Record<string, (phrase: string) => string>> = {
  field: (phrase) => `noteField.${keyOf(phrase)}`,
  what: (phrase) => `leftOutWhat.${keyOf(phrase)}`,
  kind: (phrase) => `noteKind.${keyOf(phrase)}`,
};

/**
 * Warnings in the language of the page: the server's own words are English, in another language the code of
 * each stands for a sentence. One whose code is not known stays as it is.
 */
export function noteTexts(warnings: readonly string[], notes: readonly Note[] = []): readonly string[] {
  if (shownLanguage().language === "en") return warnings;
  return warnings.map((warning, index) => {
    const note = notes[index];
    return note === undefined ? warning : (noteText(note) ?? warning);
  });
}

function noteText({ code, values }: Note): string | null {
  const said = Object.entries(values).map(([name, value]) => {
    const key = NAMED[name]?.(String(value));
    return [name, key === undefined ? value : (textOf(key) ?? value)];
  });
  return textOf(`note.${code}`, Object.fromEntries(said) as Note["values"]);
}

/** What was left out of a file, in the language of the page; as it is where there is no message for it. */
export function leftOutText(what: string): string {
  if (shownLanguage().language === "en") return what;
  return textOf(`leftOutWhat.${keyOf(what)}`) ?? what;
}

/** A phrase as the key of a message. */
function keyOf(phrase: string): string {
  return phrase.toLowerCase().replaceAll(/[^a-z]+/g, "-");
}
