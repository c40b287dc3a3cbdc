import type { Item } from "@moodreel/core";
import type { ASSISTANT_OUTPUT } from "@moodreel/server/schema";

type ShortItem = (typeof ASSISTANT_OUTPUT)["show"]["_input"]["item"];
type ItemWithReasons = (typeof ASSISTANT_OUTPUT)["recommend"]["_input"]["items"][number];

const MOST_GENRES = 6;
const MOST_PEOPLE = 5;
const LONGEST = 300;

/** An item as an assistant gets it: what helps to choose, and no more than fits. */
export function inShort(item: Item): ShortItem {
  const { id, title, genres, people, year, rating, runtime, language } = item;
  const { certificate, series, overview } = item;
  return {
    id,
    title: shortText(title),
    genres: genres.slice(0, MOST_GENRES).map(shortText),
    ...known({ year, rating, runtime, language, certificate }),
    ...(people.length === 0 ? {} : { people: people.slice(0, MOST_PEOPLE).map(shortText) }),
    ...(series === undefined ? {} : { series: shortText(series) }),
    ...(overview === undefined ? {} : { overview: shortText(overview) }),
  };
}

export function withReasons(item: Item & { readonly reasons: readonly string[] }): ItemWithReasons {
  return { ...inShort(item), reasons: [...item.reasons] };
}

/** Without line ends and other control characters: it stands in a line. */
export function shortText(text: string): string {
  const line = text.replaceAll(/[\p{Cc}\p{Zl}\p{Zp}\s]+/gu, " ").trim();
  const characters = Array.from(line);
  return characters.length <= LONGEST ? line : `${characters.slice(0, LONGEST - 1).join("")}…`;
}

export function countOf({ length }: readonly unknown[]): string {
  return length === 1 ? "1 item" : `${length} items`;
}

function known<T extends object>(facts: T): { [K in keyof T]?: NonNullable<T[K]> } {
  return Object.fromEntries(
    Object.entries(facts).filter(([, value]) => value !== null && value !== undefined),
  ) as { [K in keyof T]?: NonNullable<T[K]> };
}
