/** One word that may stand at the end of a line. */
export interface Completion {
  readonly word: string;
  /** What it does, where a shell shows such a thing; may be empty. */
  readonly about: string;
}
