import { expect, test } from "vitest";
import { LANGUAGES, type Language } from "../src/shared/messages/languages.ts";
import { MESSAGES } from "../src/shared/messages/index.ts";
import type { Message, MessageFile } from "../src/shared/messages/message-file.ts";

/** In any of the languages: all but one have the word. */
const A_FILM = /\bfilm|pel[ií]cula/i;
/** What a message says of films alone, and a gap that is filled with what there is. */
const BY_KIND = /\bmovie \{[^{}]*\}|\{films\}/g;
/** What genres and kinds are called. */
const NAMES = /^(genre\.|kind\.movie|count\.movie|noteKind\.movie)/;
/** The films that the page without a server brings along. */
const OF_THE_STARTER = ["error.films-away", "privacyPlace.pageWhat"];

test("no message speaks of films to who has chosen books, music or games", () => {
  const found = Object.entries<MessageFile>(MESSAGES).flatMap(([file, messages]) =>
    Object.entries<Message>(messages).flatMap(([name, message]) =>
      (Object.keys(LANGUAGES) as Language[])
        .filter((language) => A_FILM.test(message[language].replaceAll(BY_KIND, "")))
        .map((language) => `${file}.${name} ${language}: ${message[language]}`),
    ),
  );
  expect(
    found.filter((line) => !NAMES.test(line) && !OF_THE_STARTER.some((key) => line.startsWith(`${key} `))),
  ).toEqual([]);
});
