import format, { type FormatValues } from "icu-minify/format";
import { cloneElement, isValidElement, type ReactElement, type ReactNode } from "react";
import { FORMATTERS } from "./formatters.ts";
import type { MessageKey, MessageTag, MessageValues } from "./message-key.ts";
import { shownLanguage } from "./shown-language.ts";

/** Nothing where a message asks for nothing. */
type Values<Asked> = keyof Asked extends never ? [] : [values: Asked];

/**
 * A message in the language that the page shows. Ask for it while rendering, not before: a text that is
 * kept stays in the language of then.
 *
 * @example
 * t("rows.skipped", { count: 3 }); // "3 rows skipped"
 */
export function t<Key extends MessageKey>(key: Key, ...values: Values<MessageValues<Key>>): string {
  return formatted<string>(key, values[0]) as string;
}

/**
 * A message with parts that are more than text: an element for each of its tags, which gets what stands within.
 *
 * @example
 * rich("people.forTogether", { names, b: <strong /> });
 */
export function rich<Key extends MessageKey>(
  key: Key,
  values: MessageValues<Key> & Readonly<Record<MessageTag<Key>, ReactElement>>,
): ReactNode {
  let parts = 0;
  const filled = Object.entries<unknown>(values).map(([name, value]) => {
    if (!isValidElement(value)) return [name, value];
    return [name, (within: readonly ReactNode[]) => cloneElement(value, { key: (parts += 1) }, ...within)];
  });
  return formatted<ReactNode>(key, Object.fromEntries(filled));
}

/**
 * The message of a key that comes from elsewhere, such as the code of an error; `null` where there is none.
 *
 * @throws {Error} where it asks for a value that is not given
 */
export function textOf(key: string, values: Readonly<Record<string, string | number>> = {}): string | null {
  return Object.hasOwn(shownLanguage().messages, key) ? (formatted<string>(key, values) as string) : null;
}

function formatted<Part>(key: string, values: unknown): string | Part | (string | Part)[] {
  const { messages, locale } = shownLanguage();
  // A tab of an older build may lack one that a newer part of the page asks for.
  const message = messages[key] ?? key;
  return format<Part>(message, locale, values as FormatValues<Part> | undefined, { formatters: FORMATTERS });
}
