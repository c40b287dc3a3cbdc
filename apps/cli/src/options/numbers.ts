import { InvalidArgumentError } from "commander";

/** A whole number within both bounds. */
export function wholeNumber(min: number, max: number): (value: string) => number {
  return (value) => {
    const number = Number(value);
    if (value.trim() === "" || !Number.isInteger(number) || number < min || number > max) {
      throw new InvalidArgumentError(`Give a whole number from ${min} to ${max}.`);
    }
    return number;
  };
}

/** A number within both bounds. */
export function numberWithin(min: number, max: number): (value: string) => number {
  return (value) => {
    const number = Number(value);
    if (value.trim() === "" || !(number >= min && number <= max)) {
      throw new InvalidArgumentError(`Give a number from ${min} to ${max}.`);
    }
    return number;
  };
}

/** One of some words, or a number from 0 to 1. */
export function wordOrShare<Word extends string>(words: readonly Word[]): (value: string) => Word | number {
  return (value) => {
    const known = words.find((word) => word === value.toLowerCase());
    if (known !== undefined) return known;
    const number = Number(value);
    if (value.trim() === "" || !(number >= 0 && number <= 1)) {
      throw new InvalidArgumentError(`Give ${words.join(", ")}, or a number from 0 to 1.`);
    }
    return number;
  };
}
