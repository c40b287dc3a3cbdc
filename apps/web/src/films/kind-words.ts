import type { Kind } from "@moodreel/core";

interface KindWords {
  readonly one: string;
  readonly many: string;
  /** On the switch. */
  readonly label: string;
}

const WORDS: Readonly<Record<Kind, KindWords>> = {
  movie: { one: "film", many: "films", label: "Films" },
  book: { one: "book", many: "books", label: "Books" },
  music: { one: "track", many: "tracks", label: "Music" },
  game: { one: "game", many: "games", label: "Games" },
};

export function kindWords(kind: Kind): KindWords {
  return WORDS[kind];
}

/** "1 film", "12 films". */
export function countOf(kind: Kind, count: number): string {
  return `${count.toLocaleString("en")} ${count === 1 ? WORDS[kind].one : WORDS[kind].many}`;
}
