import { styleText } from "node:util";

type Style = Parameters<typeof styleText>[0];

/** Colours only on a terminal, and never against NO_COLOR. */
export function paint(style: Style, text: string, stream: NodeJS.WriteStream = process.stdout): string {
  return styleText(style, text, { stream, validateStream: true });
}

/** A file, title or genre may hold escape codes that would act on the terminal: shows them instead. */
export function plain(text: string): string {
  return text.replaceAll(/\p{Cc}/gu, (c) => `\\x${c.charCodeAt(0).toString(16).padStart(2, "0")}`);
}
