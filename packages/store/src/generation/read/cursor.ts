import { MoodreelError } from "@moodreel/core";
import type { ListPlace } from "./walk-list.ts";

/** Where a page ends: an opaque text that names the generation, since places in another mean nothing. */
export function cursorOf(generation: number, { part, entry }: ListPlace): string {
  return [generation, part, entry].map((number) => number.toString(36)).join("-");
}

/** @throws MoodreelError `cursor-invalid` */
export function placeOfCursor(generation: number, cursor: string): ListPlace {
  const [, of, part = "", entry = ""] =
    /^([0-9a-z]{1,10})-([0-9a-z]{1,6})-([0-9a-z]{1,6})$/.exec(cursor) ?? [];
  if (of === generation.toString(36)) return { part: parseInt(part, 36), entry: parseInt(entry, 36) };
  throw new MoodreelError(
    "cursor-invalid",
    "This cursor is not one of the catalogue as it is now: it was imported again, or the cursor was cut. Ask for the first page again.",
  );
}
