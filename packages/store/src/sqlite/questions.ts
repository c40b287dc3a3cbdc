/** Counts the questions of this thread; `null` as long as nobody says where one begins. */
let question: number | null = null;

/**
 * Says that a question begins which this thread is asked: what others have written is looked for once in it, not with
 * each of the ten reads that a list takes. So what was written before a question began is seen in its answer, as
 * without this; what is written meanwhile may be or not. A thread that never says so looks each time.
 */
export function beginQuestion(): void {
  question = (question ?? 0) + 1;
}

/** What this thread itself has written counts at once. */
export function lookAgain(): void {
  if (question !== null) question += 1;
}

/** Of what others may have changed. */
export interface Looked<T> {
  /** What the look of this question gave. */
  last(): T;
  /** What a look gives now. */
  now(): T;
}

/** What `look` gives, once in a question. */
export function onceInQuestion<T>(look: () => T): Looked<T> {
  let seen: { readonly question: number | null; readonly value: T } | undefined;
  const now = (): T => {
    seen = { question, value: look() };
    return seen.value;
  };
  return {
    last: () => (seen === undefined || question === null || seen.question !== question ? now() : seen.value),
    now,
  };
}
