import type { ImportReport } from "@moodreel/client";
import type { ReactNode } from "react";
import { GenreOffers } from "./genre-offers.tsx";
import { t } from "../../shared/i18n/t.ts";
import { formatNumber } from "../../shared/i18n/formatters.ts";

interface GenreReportProps {
  readonly genres: ImportReport["genres"];
  /** Genres that were taken for others. */
  readonly accepted: Readonly<Record<string, string>>;
  readonly onGenre: (genre: string, meant: string | null) => void;
}

const SHOWN = 40;

/** The genres of a file: those that moods lead to, those that they do not, and what these may be meant to be. */
export function GenreReport({ genres, accepted, onGenre }: GenreReportProps): ReactNode {
  if (genres.length === 0 && Object.keys(accepted).length === 0) return null;
  const unknown = genres.some(({ known }) => !known);
  return (
    <div>
      <h3 className="mb-3 text-lg font-semibold">{t("importing.genres")}</h3>
      <ul className="flex flex-wrap gap-2 text-sm">
        {genres.slice(0, SHOWN).map(({ genre, items, known }) => (
          <li
            key={genre}
            className={`rounded-full border px-3 py-1 ${known ? "border-mood bg-mood/15" : "border-dashed border-line-strong"}`}
          >
            {genre} <span className="text-ink-soft">{formatNumber(items)}</span>
            {known ? null : <span className="sr-only"> {t("importing.notKnown")}</span>}
          </li>
        ))}
        {genres.length > SHOWN ? (
          <li className="px-2 py-1 text-ink-soft">
            {t("importing.andMore", { count: genres.length - SHOWN })}
          </li>
        ) : null}
      </ul>
      {unknown ? <p className="mt-3 text-sm text-ink-soft">{t("importing.dashed")}</p> : null}
      <GenreOffers genres={genres} accepted={accepted} onGenre={onGenre} />
    </div>
  );
}
