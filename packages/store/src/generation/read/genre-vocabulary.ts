import type { Vocabulary } from "./generation-source.ts";

/** The genre lists and languages of a generation, each list parsed when it is first met. */
export class GenreVocabulary {
  readonly languages: readonly string[];
  readonly #lists: Vocabulary["lists"];
  readonly #names: (readonly string[] | undefined)[];
  readonly #keys: (readonly string[] | undefined)[];

  constructor({ lists, languages }: Vocabulary) {
    this.languages = languages;
    this.#lists = lists;
    this.#names = Array.from({ length: lists.length });
    this.#keys = Array.from({ length: lists.length });
  }

  names(list: number): readonly string[] {
    return (this.#names[list] ??= parsed(this.#lists[list]?.names));
  }

  keys(list: number): readonly string[] {
    return (this.#keys[list] ??= parsed(this.#lists[list]?.keys));
  }
}

function parsed(json: string | undefined): readonly string[] {
  return json === undefined ? [] : (JSON.parse(json) as string[]);
}
