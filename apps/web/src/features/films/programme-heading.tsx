import type { Kind } from "@moodreel/core";
import type { Recommendation } from "@moodreel/client";
import type { ReactNode } from "react";
import { countOf } from "../../shared/kinds/kind-words.ts";
import { t } from "../../shared/i18n/t.ts";
import { Button } from "../../shared/ui/button.tsx";
import type { Film } from "./card/film.ts";

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
  const found = result?.outcome === "items" ? result : null;
  return (
    <div className="flex flex-wrap items-end justify-between gap-x-8 gap-y-4">
      <div>
        <h2 id={id} className="font-display text-4xl leading-none tracking-tight sm:text-5xl">
          {found === null ? "Tonight’s programme" : headingOf(found)}
        </h2>
        <p className="mt-3 text-ink-soft">{found === null ? " " : subtitleOf(found, kind)}</p>
      </div>
      {found === null ? null : (
        <div className="flex flex-wrap gap-2">
          {canGoBack ? (
            <Button look="quiet" onClick={() => history.back()}>
              {t("library.listBefore")}
            </Button>
          ) : null}
          <Button icon="shuffle" disabled={passing} onClick={() => onOthers(found.items)}>
            Show me others
          </Button>
        </div>
      )}
    </div>
  );
}

function headingOf({ genres }: Recommendation): ReactNode {
  const leading = genres.filter(({ leads }) => leads).map(({ genre }) => genre);
  return (
    <>
      Tonight: <em className="text-mood-text">{leading.slice(0, 3).join(" & ")}</em>
    </>
  );
}

function subtitleOf({ items, catalog }: Recommendation, kind: Kind): string {
  return catalog === null ? "" : `${countOf(kind, items.length)} from “${catalog}”.`;
}
