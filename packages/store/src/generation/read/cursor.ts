import { MoodreelError } from "@moodreel/core";
import type { ListPlace } from "./walk-list.ts";

/** Where a page ends: an opaque text that names the generation, since places in another mean nothing. */
export function cursorOf(generation: number, { part, entry }: ListPlace): string {
  return Buffer.from(`${generation}.${part}.${entry}`).toString("base64url");
}

/** @throws MoodreelError `cursor-invalid` */
export function placeOfCursor(generation: number, cursor: string): ListPlace {
  const text = Buffer.from(cursor, "base64url").toString();
  const [, of, part, entry] = /^(\d{1,15})\.(\d{1,9})\.(\d{1,9})$/.exec(text) ?? [];
  if (of === String(generation)) return { part: Number(part), entry: Number(entry) };
  throw new MoodreelError(
    "cursor-invalid",
    "This cursor is not one of the catalogue as it is now: it was imported anew, or the cursor was cut. Ask for the first page again.",
  );
}
