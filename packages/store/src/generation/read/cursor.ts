import { MoodreelError } from "@moodreel/core";
import type { ItemSort } from "@moodreel/core/item";
import type { ListPlace } from "./walk-list.ts";

/** Where a page ends: an opaque text that names the generation and the order, since places in others mean nothing. */
export function cursorOf(generation: number, { part, entry }: ListPlace, sort: ItemSort = "quality"): string {
  const place = [generation, part, entry].map((number) => number.toString(36)).join("-");
  return sort === "quality" ? place : `${place}-${sort}`;
}

/** @throws MoodreelError `cursor-invalid` */
export function placeOfCursor(generation: number, cursor: string, sort: ItemSort = "quality"): ListPlace {
  const [, of, part = "", entry = "", order = "quality"] =
    /^([0-9a-z]{1,10})-([0-9a-z]{1,6})-([0-9a-z]{1,6})(?:-([a-z]+))?$/.exec(cursor) ?? [];
  if (of === generation.toString(36) && order === sort)
    return { part: parseInt(part, 36), entry: parseInt(entry, 36) };
  throw new MoodreelError(
    "cursor-invalid",
    "This cursor is not one of the catalogue as it is now: it was imported again, the order is another, or the cursor was cut. Ask for the first page again.",
  );
}
