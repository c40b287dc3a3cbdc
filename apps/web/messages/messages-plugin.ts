import { join } from "node:path";
import type { Plugin } from "vite";
import type { Language } from "../src/shared/messages/languages.ts";
import { firstKeys } from "./first-keys.ts";

const VIRTUAL = "virtual:messages/";
const LATER = "/later";
const WEB = join(import.meta.dirname, "..");
const SOURCE = join(WEB, "src/shared/messages/index.ts");
const COMPILER = join(WEB, "messages/compile-messages.ts");
const ENTRIES = [join(WEB, "src/main.tsx"), join(WEB, "src/demo.tsx")];

/**
 * Makes of the messages two modules for each language: what the first view says, and what parts say that are
 * loaded later. A build compiles them, so that a page carries neither the other languages nor the parser; in
 * development they are compiled where they are used, and change there.
 */
export function messages(): Plugin {
  let building = false;
  return {
    name: "moodreel-messages",
    configResolved: ({ command }) => {
      building = command === "build";
    },
    resolveId: (id) => (id.startsWith(VIRTUAL) ? `\0${id}` : null),
    load: async (id) => {
      if (!id.startsWith(`\0${VIRTUAL}`)) return null;
      const isLater = id.endsWith(LATER);
      const language = id.slice(VIRTUAL.length + 1).replace(LATER, "") as Language;
      if (building) return `export default ${JSON.stringify(await compiled(language, isLater))};`;
      return isLater
        ? "export default {};"
        : `import { MESSAGES } from ${JSON.stringify(SOURCE)};
           import { compileMessages } from ${JSON.stringify(COMPILER)};
           export default compileMessages(MESSAGES, ${JSON.stringify(language)});`;
    },
  };
}

async function compiled(language: Language, isLater: boolean) {
  const { MESSAGES } = (await import(SOURCE)) as typeof import("../src/shared/messages/index.ts");
  const { compileMessages } = (await import(COMPILER)) as typeof import("./compile-messages.ts");
  const all = Object.entries(compileMessages(MESSAGES, language));
  const first = firstKeys(
    ENTRIES,
    all.map(([key]) => key),
  );
  return Object.fromEntries(all.filter(([key]) => first.has(key) !== isLater));
}
