import type { Item, Kind } from "@moodreel/core";
import { paint, plain } from "./paint.ts";

/** Kinds that are known by who made them: of two songs of one title nobody could say which. */
const BY_MAKER: ReadonlySet<Kind> = new Set<Kind>(["book", "music"]);

/** Title and year, and of a book or track whose it is: `Blue by Joni Mitchell (1971)`. */
export function headingOf(
  { title, year, people }: Pick<Item, "title" | "year" | "people">,
  kind: Kind,
): string {
  const [maker] = BY_MAKER.has(kind) ? people : [];
  const by = maker === undefined ? "" : ` by ${plain(maker)}`;
  return `${paint("bold", plain(title))}${by}${year === null ? "" : ` (${year})`}`;
}
