import type { Language } from "./languages.ts";

/** A text of the page in each of its languages, in the syntax of ICU messages. */
export type Message = Readonly<Record<Language, string>>;

/** What a file of messages exports: its messages by name. */
export type MessageFile = Readonly<Record<string, Message>>;
