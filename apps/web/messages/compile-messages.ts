import compile from "icu-minify/compile";
import type { CompiledMessage } from "icu-minify/format";
import type { Language } from "../src/shared/messages/languages.ts";
import type { MessageFile } from "../src/shared/messages/message-file.ts";

/** The messages of one language under the keys that the page asks for, each as a text or a small tree. */
export function compileMessages(
  files: Readonly<Record<string, MessageFile>>,
  language: Language,
): Readonly<Record<string, CompiledMessage>> {
  return Object.fromEntries(
    Object.entries(files).flatMap(([file, messages]) =>
      Object.entries(messages).map(([name, message]) => [`${file}.${name}`, compile(message[language])]),
    ),
  );
}
