import type { ImportedRatings } from "@moodreel/client";
import type { ReactNode } from "react";
import { t } from "../../../shared/i18n/t.ts";
import { Link } from "../../../shared/navigation/link.tsx";

/** Entries that several items fit alike: which one was meant is the person's to say, at the item itself. */
export function Undecided({ entries }: { readonly entries: ImportedRatings["undecided"] }): ReactNode {
  return (
    <section>
      <h3 className="text-lg font-semibold">{t("ratings.severalFit", { count: entries.length })}</h3>
      <p className="text-sm text-ink-soft">{t("ratings.rateRightOne")}</p>
      <ul className="mt-3 grid gap-2 text-sm">
        {entries.map(({ title, year, among }, index) => (
          // Two lines of a file may be the same.
          <li key={index} className="wrap-anywhere">
            <span dir="auto">{title ?? t("ratings.untitled")}</span>{" "}
            <span className="text-ink-soft">{year}</span>
            <ul className="ml-4 flex flex-wrap gap-x-4">
              {among.map((item) => (
                <li key={item.id}>
                  <Link
                    to={`/?film=${encodeURIComponent(item.id)}`}
                    className="inline-flex min-h-11 items-center underline underline-offset-4"
                  >
                    {[item.title, item.year, item.genres.join(", ")].filter(Boolean).join(" · ")}
                  </Link>
                </li>
              ))}
            </ul>
          </li>
        ))}
      </ul>
    </section>
  );
}
