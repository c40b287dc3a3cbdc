import { join } from "node:path";
import type { Plugin } from "vite";
import type { Language } from "../src/shared/messages/languages.ts";
import type { MessageFile } from "../src/shared/messages/message-file.ts";
import { firstKeys } from "./first-keys.ts";

const VIRTUAL = "virtual:messages/";
const LATER = "/later";
const WEB = join(import.meta.dirname, "..");
const SOURCE = join(WEB, "src/shared/messages/index.ts");
const COMPILER = join(WEB, "messages/compile-messages.ts");
/** Failures that hardly come before a page was opened: until the rest is there the server's own words stand for them. */
const LATER_FAILURES = ["error-file", "error-media", "error-place", "error-room"].map((file) =>
  join(WEB, `src/shared/messages/${file}.ts`),
);
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
  const failures = await laterFailures();
  return Object.fromEntries(all.filter(([key]) => (first.has(key) && !failures.has(key)) !== isLater));
}

async function laterFailures(): Promise<ReadonlySet<string>> {
  const files = (await Promise.all(LATER_FAILURES.map((path) => import(path)))) as Record<
    string,
    MessageFile
  >[];
  const codes = files.flatMap((file) => Object.values(file)).flatMap((failures) => Object.keys(failures));
  return new Set(codes.map((code) => `error.${code}`));
}
