import type { Kind } from "@moodreel/core";
import type { Catalog } from "@moodreel/client";
import type { ReactNode } from "react";
import { countOf } from "../../shared/kinds/kind-words.ts";
import { usePreferences } from "../../shared/preferences/use-preferences.ts";
import { EmptyReel } from "../../shared/ui/empty-reel.tsx";
import { Panel } from "../../shared/ui/panel.tsx";
import { t } from "../../shared/i18n/t.ts";

interface WaitingPanelProps {
  readonly kind: Kind;
  readonly catalogs: readonly Catalog[];
}

/** Before the first mood: what will be here. */
export function WaitingPanel({ kind, catalogs }: WaitingPanelProps): ReactNode {
  const [{ catalogs: chosen }] = usePreferences();
  const own = catalogs.filter((catalog) => catalog.kind === kind);
  const alone = own.find(({ name }) => name === chosen[kind]);
  // By default all of them are one shelf.
  const ready = (alone === undefined ? own : [alone]).reduce((sum, { items }) => sum + items, 0);
  return (
    <Panel art={<EmptyReel />} title={t("tonight.open")}>
      <p>
        {ready === 0 ? "" : `${t("tonight.waiting", { count: ready, films: countOf(kind, ready) })} `}
        {t("tonight.openHelp")}
      </p>
    </Panel>
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
