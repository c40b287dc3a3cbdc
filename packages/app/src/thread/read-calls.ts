import type { Moodreel } from "../moodreel.ts";

/** Calls that a server is asked most, and of which none changes what others say. */
export type ReadCall =
  | "recommend"
  | "one"
  | "similar"
  | "aboutItem"
  | "facets"
  | "whyNot"
  | "items"
  | "learned";

/** An answer as it is sent. */
export interface JsonAnswer {
  readonly bytes: Uint8Array;
  /** What the answer itself warns of. */
  readonly warnings: readonly string[];
}

/** Answers of a Moodreel as JSON. */
export interface JsonAnswers {
  /** @throws what the call throws */
  ask<C extends ReadCall>(call: C, args: Parameters<Moodreel[C]>): Promise<JsonAnswer>;
}

/** Those that the thread which asks works out itself. */
export function answersHere(moodreel: Moodreel): JsonAnswers {
  return { ask: (call, args) => answerAsJson(moodreel, call, args) };
}

export async function answerAsJson<C extends ReadCall>(
  moodreel: Moodreel,
  call: C,
  args: Parameters<Moodreel[C]>,
): Promise<JsonAnswer> {
  const ask = moodreel[call] as (...given: Parameters<Moodreel[C]>) => Promise<object>;
  const answer = await ask(...args);
  return {
    bytes: encoder.encode(JSON.stringify(answer)),
    warnings: "warnings" in answer ? (answer.warnings as readonly string[]) : [],
  };
}

const encoder = new TextEncoder();
