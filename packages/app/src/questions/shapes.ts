import { invalid } from "./check.ts";

/** Looks at what a program gave that no compiler looked at. @throws MoodreelError `request-invalid` */
export type Shape = (value: unknown, name: string) => void;

export const text: Shape = (value, name) => {
  if (typeof value !== "string") throw invalid(`${name}: give text.`);
};

export const flag: Shape = (value, name) => {
  if (typeof value !== "boolean") throw invalid(`${name}: give true or false.`);
};

export const number: Shape = (value, name) => {
  if (typeof value !== "number" || Number.isNaN(value)) throw invalid(`${name}: give a number.`);
};

export const call: Shape = (value, name) => {
  if (typeof value !== "function") throw invalid(`${name}: give a function.`);
};

/** Whatever it is: what reads it says what is wrong with it. */
export const anything: Shape = () => undefined;

export const optional =
  (shape: Shape): Shape =>
  (value, name) => {
    if (value !== undefined) shape(value, name);
  };

export const nullOr =
  (shape: Shape): Shape =>
  (value, name) => {
    if (value !== null) shape(value, name);
  };

export const word =
  (words: readonly string[]): Shape =>
  (value, name) => {
    if (typeof value === "string" && words.includes(value)) return;
    throw invalid(`${name}: ${shown(value)} is not known. Give one of ${words.join(", ")}.`);
  };

export const listOf =
  (shape: Shape): Shape =>
  (value, name) => {
    if (!Array.isArray(value)) throw invalid(`${name}: give a list.`);
    for (const one of value as readonly unknown[]) shape(one, name);
  };

/** An object with some of these fields. A field under another name would be left out without a word. */
export const fields =
  (shapes: Readonly<Record<string, Shape>>): Shape =>
  (value, name) => {
    for (const [key, one] of Object.entries(objectOf(value, name))) {
      const shape = Object.hasOwn(shapes, key) ? shapes[key] : undefined;
      if (shape === undefined) {
        throw invalid(`${key}: is not known here; ${name} takes ${Object.keys(shapes).join(", ")}.`);
      }
      if (one !== undefined) shape(one, key);
    }
  };

/** An object of which only these fields are looked at. */
export const withFields =
  (shapes: Readonly<Record<string, Shape>>): Shape =>
  (value, name) => {
    const object = objectOf(value, name);
    for (const [key, shape] of Object.entries(shapes)) {
      if (object[key] !== undefined) shape(object[key], key);
    }
  };

export function objectOf(value: unknown, name: string): Readonly<Record<string, unknown>> {
  if (typeof value === "object" && value !== null && !Array.isArray(value)) {
    return value as Readonly<Record<string, unknown>>;
  }
  throw invalid(`${name}: give an object.`);
}

/** Of an object with these, whatever else it has. */
export const having =
  (shape: Shape, ...names: readonly string[]): Shape =>
  (value, name) => {
    shape(value, name);
    const object = objectOf(value, name);
    for (const each of names) if (object[each] === undefined) throw invalid(`${each}: is missing.`);
  };

/** Not what an object says of itself: one may have no words for it, or throw. */
function shown(value: unknown): string {
  if (typeof value === "string") return `"${value}"`;
  return typeof value === "object" && value !== null ? "an object" : String(value);
}
