import type { ImportReport } from "@moodreel/client";
import type { ReactNode } from "react";

/** Which columns were only guessed, and which look like something and are not used. */
export function GuessNotes({ report }: { readonly report: ImportReport }): ReactNode {
  const { mapping, sure, unused } = report;
  const guessed = Object.entries(sure).flatMap(([field, how]) =>
    how === "sure" ? [] : [`${mapping[field as keyof typeof mapping] ?? ""} as ${field} (${how})`],
  );
  if (guessed.length === 0 && unused.length === 0) return null;
  return (
    <div className="grid gap-1 text-sm text-ink-soft" data-testid="guess-notes">
      {guessed.length === 0 ? null : (
        <p className="wrap-anywhere">Guessed, look them over: {guessed.join("; ")}</p>
      )}
      {unused.length === 0 ? null : (
        <p className="wrap-anywhere">
          Not used: {unused.map(({ column, looksLike }) => `${column} (looks like ${looksLike})`).join(", ")}
        </p>
      )}
    </div>
  );
}
