import type { Plugin } from "vite";
import { THEME_COLOUR } from "../head/theme-colour.ts";

/**
 * The server's own policy, as far as a page can give it to itself: no other origin. `wasm-unsafe-eval`
 * lets WebAssembly compile and nothing else.
 */
export const CONTENT_SECURITY_POLICY = [
  "default-src 'self'",
  "script-src 'self' 'wasm-unsafe-eval'",
  "style-src 'self'",
  "img-src 'self' data: blob:",
  "media-src 'self' blob:",
  "connect-src 'self'",
  "worker-src 'self'",
  "font-src 'self'",
  "manifest-src 'self'",
  "object-src 'none'",
  "base-uri 'self'",
  "form-action 'self'",
].join("; ");

/** Makes of the page's head that of the demo: its own entry, policy, manifest and base. */
export function demoHead(): Plugin {
  return {
    name: "moodreel-demo-head",
    transformIndexHtml: {
      order: "pre",
      handler: (html) => ({
        html: html.replace("/src/main.tsx", "/src/demo.tsx"),
        tags: [
          meta({ "http-equiv": "Content-Security-Policy", content: CONTENT_SECURITY_POLICY }),
          { tag: "base", attrs: { href: "./" }, injectTo: "head-prepend" },
          meta({ name: "referrer", content: "no-referrer" }),
          meta({ name: "theme-color", content: THEME_COLOUR }),
          link("manifest", "./manifest.webmanifest"),
          link("apple-touch-icon", "./icon-192.png"),
        ],
      }),
    },
  };
}

function meta(attrs: Readonly<Record<string, string>>) {
  return { tag: "meta", attrs, injectTo: "head-prepend" } as const;
}

function link(rel: string, href: string) {
  return { tag: "link", attrs: { rel, href }, injectTo: "head" } as const;
}
