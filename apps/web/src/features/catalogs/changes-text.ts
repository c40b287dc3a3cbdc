import type { Kind } from "@moodreel/core";
import type { ImportReport } from "@moodreel/client";
import { kindWords } from "../../shared/kinds/kind-words.ts";

type Changes = NonNullable<ImportReport["changes"]>;

/** What an import did to the catalogue, in a sentence. */
export function changesText(kind: Kind, changes: Changes | undefined): string {
  if (changes === undefined) return "";
  if (changes.unchanged) return "The file is the same as last time, so nothing was changed.";
  const { added, updated, removed, kept } = changes;
  const parts = [
    [added, "added"],
    [updated, "updated"],
    [removed, "removed"],
    [kept, "kept from before"],
  ] as const;
  const mentioned = parts.filter(([count]) => count > 0);
  const [first, ...more] = mentioned.map(([count, done], at) => {
    const { one, many } = kindWords(kind);
    const what = at === 0 ? ` ${count === 1 ? one : many}` : "";
    return `${count.toLocaleString("en")}${what} ${done}`;
  });
  return first === undefined ? "Nothing was changed." : `${[first, ...more].join(", ")}.`;
}
