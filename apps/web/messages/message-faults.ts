import { parse, TYPE, type MessageFormatElement } from "@formatjs/icu-messageformat-parser";
import { LANGUAGES, type Language } from "../src/shared/messages/languages.ts";
import type { Message } from "../src/shared/messages/message-file.ts";

/** What is wrong with a message, a sentence per fault: its types say only that no language is left out. */
export function messageFaults(message: Message): readonly string[] {
  const asked = partsOf(message.en);
  return (Object.keys(LANGUAGES) as Language[]).flatMap((language) => {
    const text = message[language];
    if (text.trim() === "") return [`${language} is empty`];
    if (text.includes("'")) return [`${language} has a straight ', which ICU takes for a quote: write ’`];
    try {
      const parts = partsOf(text);
      return [
        ...[...asked].filter((part) => !parts.has(part)).map((part) => `${language} lacks ${part}`),
        ...[...parts].filter((part) => !asked.has(part)).map((part) => `${language} has ${part}, en has not`),
        ...pluralFaults(parse(text), language),
      ];
    } catch (error) {
      return [`${language} is no ICU message: ${String(error)}`];
    }
  });
}

/** `{count}` and `<link>`, wherever they stand. */
function partsOf(text: string): ReadonlySet<string> {
  const parts = new Set<string>();
  walk(parse(text), (element) => {
    if (element.type === TYPE.tag) parts.add(`<${element.value}>`);
    else if (element.type !== TYPE.literal && element.type !== TYPE.pound) parts.add(`{${element.value}}`);
  });
  return parts;
}

/** A count that people see is a whole number: these are what the rules of each language make of such. */
const COUNTS = [...Array(130).keys()];

function pluralFaults(elements: readonly MessageFormatElement[], language: Language): readonly string[] {
  const rules = new Intl.PluralRules(language);
  const wanted = new Set(COUNTS.map((count) => rules.select(count)));
  const faults: string[] = [];
  walk(elements, (element) => {
    if (element.type !== TYPE.plural || element.pluralType === "ordinal") return;
    for (const form of wanted) {
      if (!Object.hasOwn(element.options, form)) faults.push(`${language} lacks the plural form ${form}`);
    }
  });
  return faults;
}

function walk(
  elements: readonly MessageFormatElement[],
  visit: (element: MessageFormatElement) => void,
): void {
  for (const element of elements) {
    visit(element);
    if (element.type === TYPE.tag) walk(element.children, visit);
    if (element.type === TYPE.plural || element.type === TYPE.select) {
      for (const { value } of Object.values(element.options)) walk(value, visit);
    }
  }
}
