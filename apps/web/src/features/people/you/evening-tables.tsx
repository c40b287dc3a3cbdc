import type { ReactNode } from "react";
import { wordLabel } from "../../../shared/emotions/feeling-words.ts";
import { ScrollRegion } from "../../../shared/ui/scroll-region.tsx";
import type { Evening } from "./evenings-of.ts";
import type { EveningCount } from "./picks-chart.tsx";
import { t } from "../../../shared/i18n/t.ts";
import { formatDate, formatPercent, formatNumber } from "../../../shared/i18n/formatters.ts";

interface EveningTablesProps {
  readonly evenings: readonly Evening[];
  readonly counts: readonly EveningCount[];
}

/** Rows of the table of evenings; the export has the rest. */
const ROWS = 200;

/** What the charts show, as tables. */
export function EveningTables({ evenings, counts }: EveningTablesProps): ReactNode {
  return (
    <details className="border-t border-line pt-4">
      <summary className="w-fit rounded-md font-semibold underline underline-offset-4">
        {t("you.sameAsTables")}
      </summary>
      <div className="mt-4 grid gap-4 lg:grid-cols-[minmax(0,2fr)_minmax(0,3fr)] lg:items-start">
        <Table
          label={t("you.tablePerMood")}
          head={[t("you.mood"), t("you.eveningsHead"), t("you.withPick")]}
          rows={counts.map(({ word, withPick, ...count }) => [
            wordLabel(word),
            formatNumber(count.evenings),
            formatNumber(withPick),
          ])}
        />
        <Table
          label={t("you.tableEvenings")}
          head={[t("you.when"), t("you.mood"), t("you.picked")]}
          rows={evenings
            .slice(0, ROWS)
            .map(({ at, word, share, picked }) => [
              formatDate(new Date(at), { dateStyle: "medium", timeStyle: "short" }),
              share === null ? wordLabel(word) : `${wordLabel(word)}, ${formatPercent(share)}`,
              picked.join(", "),
            ])}
        />
      </div>
    </details>
  );
}

function Table({
  label,
  head,
  rows,
}: {
  readonly label: string;
  readonly head: readonly string[];
  readonly rows: readonly (readonly string[])[];
}): ReactNode {
  return (
    <ScrollRegion label={label}>
      <table className="w-full text-left text-sm">
        <thead className="text-ink-soft">
          <tr>
            {head.map((text) => (
              <th key={text} scope="col" className="px-4 pt-3 pb-1.5 font-normal">
                {text}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row, place) => (
            // Rows have no name, and do not move.
            <tr key={place} className="border-t border-line">
              {row.map((text, column) => (
                <td key={head[column]} className="px-4 py-2">
                  {text}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollRegion>
  );
}
