import type { XmlNode } from "./xml-node.ts";

/** Where the tracks of an iTunes library lie. */
export const TRACK_OF_PLIST = "plist/dict/dict/dict";

const NAMES: Readonly<Record<string, string>> = { Rating: "My Rating", "Total Time": "Total Time (ms)" };

/** A track of an iTunes library: keys and values that follow each other. Its ratings are its owner's; its times have a unit. */
export function plistRow({ children }: XmlNode): object {
  const row: Record<string, string> = {};
  for (const [index, { name, text }] of children.entries()) {
    const value = children[index + 1];
    if (name !== "key" || value === undefined) continue;
    row[NAMES[text.trim()] ?? text.trim()] =
      value.name === "true" || value.name === "false" ? value.name : value.text.trim();
  }
  // What iTunes works out of the album's is nobody's.
  if (row["Rating Computed"] === "true") delete row["My Rating"];
  return row;
}
