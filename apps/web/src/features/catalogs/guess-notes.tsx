import type { ImportReport } from "@moodreel/client";
import type { ReactNode } from "react";
import { t, textOf } from "../../shared/i18n/t.ts";
import { titled } from "../../shared/i18n/titled.ts";

/** Which columns were only guessed, and which look like something and are not used. */
export function GuessNotes({ report }: { readonly report: ImportReport }): ReactNode {
  const { mapping, sure, unused } = report;
  const guessed = Object.entries(sure).flatMap(([field, how]) =>
    how === "sure"
      ? []
      : [
          t("importing.asField", {
            column: titled(mapping[field as keyof typeof mapping] ?? ""),
            field: fieldName(field),
            how: t("importing.how", { how }),
          }),
        ],
  );
  if (guessed.length === 0 && unused.length === 0) return null;
  return (
    <div className="grid gap-1 text-sm text-ink-soft" data-testid="guess-notes">
      {guessed.length === 0 ? null : (
        <p className="wrap-anywhere">{t("importing.guessed", { list: guessed.join("; ") })}</p>
      )}
      {unused.length === 0 ? null : (
        <p className="wrap-anywhere">
          {t("importing.unused", {
            list: unused
              .map(({ column, looksLike }) =>
                t("importing.looksLike", { column: titled(column), field: fieldName(looksLike) }),
              )
              .join(", "),
          })}
        </p>
      )}
    </div>
  );
}

/** As the form below calls it. */
function fieldName(field: string): string {
  return textOf(`field.${field}`) ?? field;
}
