import { parseList } from "./list.ts";
import { presentText, shownText } from "./text.ts";

const MOST = 30;
const LONGEST = 120;

/** Names, each once, in the order of the columns. */
export function parsePeople(fields: readonly string[]): readonly string[] {
  const names = new Set<string>();
  for (const field of fields) {
    for (const entry of joinSuffixes(parseList(field))) {
      const name = presentText(entry) === null ? null : shownText(entry);
      if (name !== null && name.length <= LONGEST && names.size < MOST) names.add(name);
    }
  }
  return [...names];
}

/** `Robert Downey, Jr.` is one person. */
function joinSuffixes(entries: readonly string[]): readonly string[] {
  return entries.reduce<string[]>((names, entry) => {
    const last = names.at(-1);
    if (last !== undefined && /^(jr|sr|ii|iii|iv)\.?$/i.test(entry))
      names[names.length - 1] = `${last} ${entry}`;
    else names.push(entry);
    return names;
  }, []);
}
