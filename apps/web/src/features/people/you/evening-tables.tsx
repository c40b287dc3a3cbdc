import type { History } from "@moodreel/client";
import type { ReactNode } from "react";
import { emotionLabel } from "../../../shared/emotions/emotion-words.ts";
import { ScrollRegion } from "../../../shared/ui/scroll-region.tsx";
import type { EveningCount } from "./picks-chart.tsx";

interface EveningTablesProps {
  readonly moods: History["moods"];
  readonly counts: readonly EveningCount[];
}

/** Rows of the table of evenings; the export has the rest. */
const ROWS = 200;

/** What the charts show, as tables. */
export function EveningTables({ moods, counts }: EveningTablesProps): ReactNode {
  return (
    <details className="border-t border-line pt-4">
      <summary className="w-fit rounded-md font-semibold underline underline-offset-4">
        The same as tables
      </summary>
      <div className="mt-4 grid gap-4 lg:grid-cols-[minmax(0,2fr)_minmax(0,3fr)] lg:items-start">
        <Table
          label="Evenings per mood"
          head={["Mood", "Evenings", "With a pick"]}
          rows={counts.map(({ emotion, evenings, withPick }) => [
            emotionLabel(emotion),
            String(evenings),
            String(withPick),
          ])}
        />
        <Table
          label="Evenings, newest first"
          head={["When", "Mood", "Picked"]}
          rows={moods
            .slice(0, ROWS)
            .map(({ at, dominant, scores, picked }) => [
              new Date(at).toLocaleString("en", { dateStyle: "medium", timeStyle: "short" }),
              `${emotionLabel(dominant)}, ${Math.round(scores[dominant] * 100)} %`,
              picked.map(({ title }) => title).join(", "),
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
