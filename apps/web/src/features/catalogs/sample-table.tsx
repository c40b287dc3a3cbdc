import type { ImportReport } from "@moodreel/client";
import type { ReactNode } from "react";
import { ScrollRegion } from "../../shared/ui/scroll-region.tsx";
import { t } from "../../shared/i18n/t.ts";

const HEADS = [
  "title",
  "year",
  "genres",
  "rating",
  "votes",
  "minutes",
  "language",
  "people",
  "tags",
  "id",
] as const;
const OF_A_LIST = 4;

/** The first twenty items as they would be stored. */
export function SampleTable({ sample }: { readonly sample: ImportReport["sample"] }): ReactNode {
  if (sample.length === 0) return null;
  return (
    <ScrollRegion label={t("importing.sample")} className="max-h-112">
      <table className="w-full min-w-[68rem] text-left text-sm">
        <thead className="sticky top-0 bg-surface text-ink-soft">
          <tr>
            {HEADS.map((head) => (
              <th key={head} scope="col" className="px-3.5 pt-3 pb-2 font-normal">
                {t(`field.${head}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {sample.map((item) => (
            <tr key={item.id} className="border-t border-line align-top">
              <th scope="row" className="px-3.5 py-2 font-semibold">
                <bdi>{item.title}</bdi>
              </th>
              {[
                item.year,
                item.genres.join(", "),
                item.rating,
                item.votes,
                item.runtime,
                item.language,
                some(item.people),
                some(item.tags),
                item.id,
              ].map((value, index) => (
                <td key={HEADS[index + 1]} className="px-3.5 py-2">
                  {value === null || value === "" ? <span className="text-ink-soft">–</span> : value}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollRegion>
  );
}

function some(names: readonly string[]): string {
  const more = names.length > OF_A_LIST ? `, … (${names.length})` : "";
  return names.slice(0, OF_A_LIST).join(", ") + more;
}
