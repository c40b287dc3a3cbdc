import { MoodreelError } from "@moodreel/core";

/** What is wrong with a question, and what it may be instead. */
export function invalid(message: string): MoodreelError {
  return new MoodreelError("request-invalid", message);
}

/** @throws MoodreelError `request-invalid` unless it is a whole number within both bounds */
export function checkWhole(name: string, value: number | undefined, min: number, max: number): void {
  if (value === undefined || (Number.isInteger(value) && value >= min && value <= max)) return;
  throw invalid(`${name}: give a whole number from ${min} to ${max}.`);
}

/** @throws MoodreelError `request-invalid` unless it is a number within both bounds */
export function checkNumber(name: string, value: number | undefined, min: number, max: number): void {
  if (value === undefined || (value >= min && value <= max)) return;
  throw invalid(`${name}: give a number from ${min} to ${max}.`);
}

/** @throws MoodreelError `request-invalid` unless it is one of the words */
export function checkWord(name: string, value: string | undefined, words: readonly string[]): void {
  if (value === undefined || words.includes(value)) return;
  throw invalid(`${name}: "${value}" is not known. Give one of ${words.join(", ")}.`);
}
