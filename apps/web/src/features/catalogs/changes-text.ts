import type { Kind } from "@moodreel/core";
import type { ImportReport } from "@moodreel/client";
import { t } from "../../shared/i18n/t.ts";
import { countOf } from "../../shared/kinds/kind-words.ts";
import { formatNumber } from "../../shared/i18n/formatters.ts";

type Changes = NonNullable<ImportReport["changes"]>;

/** What an import did to the catalogue, in a sentence. */
export function changesText(kind: Kind, changes: Changes | undefined): string {
  if (changes === undefined) return "";
  if (changes.unchanged) return t("catalog.same");
  const mentioned = (["added", "updated", "removed", "kept"] as const).filter((what) => changes[what] > 0);
  // What is counted is said once, with the first.
  const parts = mentioned.map((what, at) =>
    t(`catalog.${what}`, { count: at === 0 ? countOf(kind, changes[what]) : formatNumber(changes[what]) }),
  );
  return parts.length === 0 ? t("catalog.unchanged") : `${parts.join(", ")}.`;
}
