/** What is the same for every error with one code. */
export interface ErrorEntry {
  /** HTTP status of an answer that carries it: 400 to 599. */
  readonly status: number;
  /** Exit code of a command that ends with it: 1 for a run that failed, 2 for a call that cannot be meant. */
  readonly exit: 1 | 2;
  /** When it happens: half a sentence. */
  readonly when: string;
  /** What to do about it: one sentence that is safe to follow to the letter. */
  readonly remedy: string;
}

/** @param remedy one sentence that is safe to follow to the letter */
export const errorEntry = (status: number, exit: 1 | 2, when: string, remedy: string): ErrorEntry => ({
  status,
  exit,
  when,
  remedy,
});
