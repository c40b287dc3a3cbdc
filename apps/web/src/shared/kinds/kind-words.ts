import { KINDS, type Kind } from "@moodreel/core";

interface KindWords {
  readonly one: string;
  readonly many: string;
  /** On the switch. */
  readonly label: string;
  /** What somebody has done who knows it. */
  readonly done: string;
}

const WORDS: Readonly<Record<Kind, KindWords>> = {
  movie: { one: "film", many: "films", label: "Films", done: "Seen" },
  book: { one: "book", many: "books", label: "Books", done: "Read" },
  music: { one: "track", many: "tracks", label: "Music", done: "Heard" },
  game: { one: "game", many: "games", label: "Games", done: "Played" },
};

export const KIND_OPTIONS = KINDS.map((value) => ({ value, label: WORDS[value].label }));

export function kindWords(kind: Kind): KindWords {
  return WORDS[kind];
}

/** "1 film", "12 films". */
export function countOf(kind: Kind, count: number): string {
  return `${count.toLocaleString("en")} ${count === 1 ? WORDS[kind].one : WORDS[kind].many}`;
}
