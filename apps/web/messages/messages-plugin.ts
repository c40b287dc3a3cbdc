import { join } from "node:path";
import type { Plugin } from "vite";

const VIRTUAL = "virtual:messages/";
const WEB = join(import.meta.dirname, "..");
const SOURCE = join(WEB, "src/shared/messages/index.ts");
const COMPILER = join(WEB, "messages/compile-messages.ts");

/**
 * Makes of the messages a module for each language. A build compiles them, so that a page carries neither
 * the other languages nor the parser; in development they are compiled where they are used, and change there.
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
      const language = id.slice(VIRTUAL.length + 1);
      if (!building) {
        return `import { MESSAGES } from ${JSON.stringify(SOURCE)};
          import { compileMessages } from ${JSON.stringify(COMPILER)};
          export default compileMessages(MESSAGES, ${JSON.stringify(language)});`;
      }
      const { MESSAGES } = (await import(SOURCE)) as typeof import("../src/shared/messages/index.ts");
      const { compileMessages } = (await import(COMPILER)) as typeof import("./compile-messages.ts");
      return `export default ${JSON.stringify(compileMessages(MESSAGES, language as "en"))};`;
    },
  };
}
