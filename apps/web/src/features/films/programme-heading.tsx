import type { Kind } from "@moodreel/core";
import type { Catalog, Recommendation } from "@moodreel/client";
import type { ReactNode } from "react";
import { useCatalogs } from "../../shared/api/use-catalogs.ts";
import { countOf } from "../../shared/kinds/kind-words.ts";
import { t, rich } from "../../shared/i18n/t.ts";
import { Button } from "../../shared/ui/button.tsx";
import type { Film } from "./card/film.ts";
import { titled } from "../../shared/i18n/titled.ts";
import { leadingGenres } from "./outcome-text.ts";

interface ProgrammeHeadingProps {
  readonly id: string;
  readonly result: Recommendation | null;
  readonly kind: Kind;
  /** Other films are on their way already. */
  readonly passing: boolean;
  /** The list before this one is where Back leads. */
  readonly canGoBack: boolean;
  readonly onOthers: (films: readonly Film[]) => void;
}

/** What tonight's list is of, where it is from, and the way to another one. */
export function ProgrammeHeading({
  id,
  result,
  kind,
  passing,
  canGoBack,
  onOthers,
}: ProgrammeHeadingProps): ReactNode {
  const { data: catalogs = [] } = useCatalogs();
  const found = result?.outcome === "items" ? result : null;
  return (
    <div className="flex flex-wrap items-end justify-between gap-x-8 gap-y-4">
      <div>
        <h2 id={id} className="font-display text-4xl leading-none tracking-tight sm:text-5xl">
          {found === null
            ? t("tonight.heading")
            : rich("tonight.headingOf", {
                genres: leadingGenres(found),
                em: <em className="text-mood-text" />,
              })}
        </h2>
        {found === null ? null : <p className="mt-3 text-ink-soft">{subtitleOf(found, kind, catalogs)}</p>}
      </div>
      {found === null ? null : (
        <div className="flex flex-wrap gap-2">
          {canGoBack ? (
            <Button look="quiet" onClick={() => history.back()}>
              {t("library.listBefore")}
            </Button>
          ) : null}
          <Button icon="shuffle" disabled={passing} onClick={() => onOthers(found.items)}>
            {t("tonight.others")}
          </Button>
        </div>
      )}
    </div>
  );
}

function subtitleOf({ items, catalog }: Recommendation, kind: Kind, catalogs: readonly Catalog[]): string {
  if (catalog === null) return "";
  const count = countOf(kind, items.length);
  // What all of a kind are called together is a word of the API, "all films", and no catalogue of that name.
  return catalogs.some(({ name }) => name === catalog)
    ? t("tonight.from", { count, catalog: titled(catalog) })
    : t("tonight.fromAll", { count });
}
