import { t } from "../i18n/t.ts";
import type { AnsweredFrom } from "./server-away.ts";

/** What is said while the server is away; empty while it is there. */
export function awayText(from: AnsweredFrom): string {
  if (from === "server") return "";
  return t(from === "device" ? "app.awayChosen" : "app.away");
}
