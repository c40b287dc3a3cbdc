import { join } from "node:path";
import { build } from "vite";

const TOP = join(import.meta.dirname, "../..");
const ENTRY = "\0entry";

/** What a production build makes of a module's text. */
export async function bundled(text: string): Promise<string> {
  const result = await build({
    root: TOP,
    configFile: false,
    logLevel: "silent",
    plugins: [
      {
        name: "entry",
        resolveId: (id) => (id === "entry" ? ENTRY : undefined),
        load: (id) => (id === ENTRY ? text : undefined),
      },
    ],
    build: { write: false, rolldownOptions: { input: "entry" }, modulePreload: false },
  });
  const { output } = (Array.isArray(result) ? result[0] : result) as {
    readonly output: readonly { readonly type: string; readonly code?: string }[];
  };
  return output.map(({ code }) => code ?? "").join("\n");
}
