import { type Kind, MoodreelError } from "@moodreel/core";

export function kindMismatch(name: string, there: Kind, asked: Kind): MoodreelError {
  return new MoodreelError(
    "catalog-kind-mismatch",
    `Catalogue "${name}" holds ${there} items, and ${asked} items cannot be added to it. Use another name, or replace it.`,
    { name, kind: there },
  );
}

/** Two programs wrote the same catalogue at once: what the second merged with is no longer there. */
export function writtenMeanwhile(name: string): MoodreelError {
  return new MoodreelError(
    "store-busy",
    `Another program wrote catalogue "${name}" in the meantime, so nothing was changed. Import the file again.`,
    { name },
  );
}
