import type { Kind } from "@moodreel/core";
import type { Catalog } from "@moodreel/client";
import type { ReactNode } from "react";
import { countOf } from "../../shared/kinds/kind-words.ts";
import { usePreferences } from "../../shared/preferences/use-preferences.ts";
import { PosterLooks } from "../../shared/poster/poster-looks.tsx";
import { EmptyReel } from "../../shared/ui/empty-reel.tsx";
import { Panel } from "../../shared/ui/panel.tsx";
import { QuietFilm } from "./quiet-film.tsx";
import { QUIET_PICKS } from "./quiet-picks.tsx";
import { useQuietFilms } from "./use-quiet-films.ts";
import { t } from "../../shared/i18n/t.ts";

interface WaitingPanelProps {
  readonly kind: Kind;
  readonly catalogs: readonly Catalog[];
}

/** Full rows of three, four and six. */
const MORE = 12;

/** Before the first mood: what waits, and more of what is for a quiet evening. */
export function WaitingPanel({ kind, catalogs }: WaitingPanelProps): ReactNode {
  const [{ catalogs: chosen }] = usePreferences();
  const own = catalogs.filter((catalog) => catalog.kind === kind);
  const alone = own.find(({ name }) => name === chosen[kind]);
  // By default all of them are one shelf.
  const ready = (alone === undefined ? own : [alone]).reduce((sum, { items }) => sum + items, 0);
  const help = (
    <p>
      {ready === 0 ? "" : `${t("tonight.waiting", { count: ready, films: countOf(kind, ready) })} `}
      {t("tonight.openHelp")}
    </p>
  );
  const all = useQuietFilms().films;
  const films = all.slice(QUIET_PICKS, QUIET_PICKS + MORE);
  if (films.length < MORE) {
    return (
      <Panel art={<EmptyReel />} title={t("tonight.open")}>
        {help}
      </Panel>
    );
  }
  return (
    <section aria-label={t("tonight.quietMore")}>
      <div className="max-w-prose text-ink-soft">{help}</div>
      <h3 className="mt-8 font-display text-2xl leading-tight">{t("tonight.quietMore")}</h3>
      <PosterLooks items={all} kind={kind}>
        <ul className="mt-4 grid grid-cols-3 gap-x-4 gap-y-6 sm:grid-cols-4 sm:gap-x-6 lg:grid-cols-6">
          {films.map((film) => (
            <QuietFilm key={film.id} film={film} kind={kind} />
          ))}
        </ul>
      </PosterLooks>
    </section>
  );
}

/** Why a photo gave no mood. */
export function TroublePanel({ title, text }: { readonly title: string; readonly text: string }): ReactNode {
  return (
    <Panel art={<EmptyReel />} title={title}>
      <p>{text}</p>
    </Panel>
  );
}
