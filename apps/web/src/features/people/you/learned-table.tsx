import { EMOTIONS, type Intent } from "@moodreel/core";
import type { LearnedPolicy } from "@moodreel/client";
import type { ReactNode } from "react";
import { emotionLabel } from "../../../shared/emotions/emotion-words.ts";
import { MoodFace } from "../../../shared/moods/mood-face.tsx";
import { Icon } from "../../../shared/ui/icon.tsx";
import { ScrollRegion } from "../../../shared/ui/scroll-region.tsx";
import { t } from "../../../shared/i18n/t.ts";
import { formatPercent } from "../../../shared/i18n/formatters.ts";
import { genreName } from "../../../shared/genres/genre-name.ts";

type Rows = LearnedPolicy[Intent];
type LearnedGenre = NonNullable<Rows[keyof Rows]>[number];

/** Genres of a row, beside those that moved. */
const SHOWN = 3;
/** Fewer lessons than this are no more than a breath of a mixed mood. */
const WORTH_A_MARK = 0.05;
/** A chance that differs by less is the same to a person. */
const MOVED = 0.005;

/** Per emotion the genres that are likely to be taken, with what was learned marked. */
export function LearnedTable({ rows }: { readonly rows: Rows }): ReactNode {
  return (
    <ScrollRegion label={t("you.learned")}>
      <table className="w-full text-left">
        <thead className="sr-only">
          <tr>
            <th scope="col">{t("you.emotion")}</th>
            <th scope="col">{t("you.genresChance")}</th>
          </tr>
        </thead>
        <tbody>
          {EMOTIONS.map((emotion) => (
            <tr
              key={emotion}
              data-mood={emotion}
              data-testid={`learned-${emotion}`}
              className="border-line not-first:border-t max-sm:grid"
            >
              <th scope="row" className="w-44 px-4 pt-3.5 pb-1 align-top font-semibold sm:py-3.5">
                <span className="flex items-center gap-3">
                  <span className="grid size-10 shrink-0 place-items-center rounded-xl bg-mood text-on-mood">
                    <MoodFace word={emotion} className="size-7.5" />
                  </span>
                  {emotionLabel(emotion)}
                </span>
              </th>
              <td className="px-4 pb-3.5 sm:py-3.5">
                <GenreList row={rows[emotion] ?? []} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollRegion>
  );
}

function GenreList({ row }: { readonly row: readonly LearnedGenre[] }): ReactNode {
  if (row.length === 0) return <p className="py-2 text-warning">{t("ui.unmapped")}</p>;
  // What the table gave first stays in view, or its fall could not be seen.
  const first = row.reduce((most, genre) => (genre.before > most.before ? genre : most));
  const shown = row.filter(
    (genre, place) => place < SHOWN || genre === first || (genre.lessons > WORTH_A_MARK && place < 8),
  );
  return (
    <ul className="flex flex-wrap gap-2">
      {shown.map((genre) => (
        <GenreChip key={genre.genre} {...genre} />
      ))}
    </ul>
  );
}

function GenreChip({ genre, chance, before, lessons }: LearnedGenre): ReactNode {
  const learned = lessons > WORTH_A_MARK;
  const moved = Math.abs(chance - before) < MOVED ? "same" : chance > before ? "up" : "down";
  return (
    <li
      className={`inline-flex min-h-9 items-center gap-2 rounded-full border px-3.5 ${learned ? "border-mood bg-mood/18" : "border-line text-ink-soft"}`}
      title={t("you.before", { chance: formatPercent(before) })}
    >
      <span className={learned ? "font-semibold" : ""}>{genreName(genre)}</span>
      <span className="text-sm">{formatPercent(chance)}</span>
      {learned ? (
        <span className="inline-flex items-center gap-0.5 text-sm text-mood-text">
          {moved === "same" ? null : (
            <span className={moved === "up" ? "" : "rotate-180"}>
              <Icon name="up" size={14} />
            </span>
          )}
          {t("you.moved", {
            moved,
            before: formatPercent(before),
            // A mixed mood gives each emotion a part of a film: whoever reads it counts whole ones.
            count: Math.max(1, Math.round(lessons)),
          })}
        </span>
      ) : null}
    </li>
  );
}
