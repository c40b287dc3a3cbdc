import type { UnsureReason } from "@moodreel/core/emotion";
import type { ReactNode } from "react";
import { troubleWords } from "../../../shared/emotions/emotion-words.ts";

/** Faces that were not counted, while others were: how many, and why. */
export function LeftOut({ reasons }: { readonly reasons: readonly (UnsureReason | null)[] }): ReactNode {
  const [reason, ...more] = reasons.filter((one) => one !== null);
  if (reason === undefined) return null;
  const { what } = troubleWords(reason);
  const which = more.every((other) => other === reason) ? "each" : "one";
  return (
    <p className="mt-2 text-ink-soft">
      {more.length === 0
        ? `One face is left out: ${what}.`
        : `${more.length + 1} faces are left out; of ${which}, ${what}.`}
    </p>
  );
}
