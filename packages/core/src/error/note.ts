/** What a warning is about, apart from its words, so that it can be said in any language. */
export interface Note {
  /** Stable, such as `rows-repeat`. */
  readonly code: string;
  /** What stands in the sentence, by name. */
  readonly values: Readonly<Record<string, string | number>>;
}
