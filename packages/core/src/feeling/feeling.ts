/** Words that people have for how they are, beside the eight emotions that a face shows. */
export const FEELINGS = [
  "tired",
  "stressed",
  "cheerful",
  "sad",
  "tense",
  "bored",
  "romantic",
  "curious",
] as const;

export type Feeling = (typeof FEELINGS)[number];

export function isFeeling(value: unknown): value is Feeling {
  return (FEELINGS as readonly unknown[]).includes(value);
}
