import type { Plugin } from "vite";
import { DESCRIPTION } from "./head-words.ts";
import { iconsAt } from "./icons.ts";
import { THEME_COLOUR } from "./theme-colour.ts";

const MANIFEST = {
  name: "Moodreel",
  short_name: "Moodreel",
  lang: "en",
  description: DESCRIPTION.en,
  // Browsers that know it take the one of the system's language.
  description_localized: DESCRIPTION,
  id: "/",
  start_url: "/",
  scope: "/",
  display: "standalone",
  background_color: THEME_COLOUR,
  theme_color: THEME_COLOUR,
  icons: iconsAt("/"),
};

/** Lets the page that a server serves be put on a home screen. The demo, for any folder, has a manifest of its own. */
export function installable(): Plugin {
  let isServers = true;
  return {
    name: "moodreel-installable",
    configResolved: ({ base }) => {
      isServers = base === "/";
    },
    generateBundle() {
      if (!isServers) return;
      const source = `${JSON.stringify(MANIFEST, null, 2)}\n`;
      this.emitFile({ type: "asset", fileName: "manifest.webmanifest", source });
    },
    transformIndexHtml: (html) => {
      if (!isServers) return html;
      return [
        { tag: "meta", attrs: { name: "theme-color", content: THEME_COLOUR }, injectTo: "head" },
        { tag: "link", attrs: { rel: "manifest", href: "/manifest.webmanifest" }, injectTo: "head" },
        { tag: "link", attrs: { rel: "apple-touch-icon", href: "/icon-192.png" }, injectTo: "head" },
      ];
    },
  };
}
