import { type Kind, MoodreelError } from "@moodreel/core";
import { nounOf } from "@moodreel/core/item";

export function kindMismatch(name: string, there: Kind, asked: Kind): MoodreelError {
  return new MoodreelError(
    "catalog-kind-mismatch",
    `Catalogue "${name}" holds ${nounOf(there, 2)}, and ${nounOf(asked, 2)} cannot be added to it. Use another name, or replace it.`,
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
