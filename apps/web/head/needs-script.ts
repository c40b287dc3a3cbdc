import type { Plugin } from "vite";
import { NEEDS_SCRIPT } from "./head-words.ts";

const MARK = "<!-- needs-script -->";

/** Says without JavaScript why there is nothing to see: in every language, as nothing can choose one. */
export function needsScript(): Plugin {
  const said = Object.entries(NEEDS_SCRIPT).map(([language, text]) => `<p lang="${language}">${text}</p>`);
  return {
    name: "moodreel-needs-script",
    transformIndexHtml: (html) => html.replace(MARK, said.join("\n      ")),
  };
}
