import { MESSAGES } from "../../../apps/web/src/shared/messages/index.ts";
import type { Language } from "../../../apps/web/src/shared/messages/languages.ts";
import type { Message, MessageFile } from "../../../apps/web/src/shared/messages/message-file.ts";

/** Letters that a sentence with gaps must have beside them to be known again. */
const FEWEST = 10;

/** What the page would say in English and says in another way in `language`, as patterns. */
export function englishOf(language: Language): readonly RegExp[] {
  const all: readonly Message[] = Object.values<MessageFile>(MESSAGES).flatMap((file) => Object.values(file));
  const own = new Set(all.map((message) => message[language].toLowerCase()));
  return all
    .filter(({ en }) => !/, (plural|select),/.test(en) && !own.has(en.toLowerCase()))
    .map(({ en }) => en.replaceAll(/<[^>]*>/g, ""))
    .filter((text) => !text.includes("{") || text.replaceAll(/\{[^}]*\}|\W/g, "").length >= FEWEST)
    .map(
      (text) =>
        new RegExp(
          `^${text
            .split(/\{[^}]*\}/)
            .map(literal)
            .join(".+")}$`,
        ),
    );
}

export function isEnglish(patterns: readonly RegExp[]): (text: string) => boolean {
  return (text) => patterns.some((pattern) => pattern.test(text));
}

/** A text that is to be found as it is. */
function literal(text: string): string {
  return text.replaceAll(/[.*+?^${}()|[\]\\]/g, "\\$&");
}
