import type { Emotion, Intent, Kind } from "@moodreel/core";
import type { Recommendation } from "@moodreel/client";
import type { ReactNode } from "react";
import { useCatalogs } from "../../shared/api/use-catalogs.ts";
import { browsePath } from "../../shared/navigation/browse-path.ts";
import { navigate } from "../../shared/navigation/routes.ts";
import { emotionLabel } from "../../shared/emotions/emotion-words.ts";
import { MoodFace } from "../../shared/moods/mood-face.tsx";
import { Button } from "../../shared/ui/button.tsx";
import { EmptyReel } from "../../shared/ui/empty-reel.tsx";
import { Panel } from "../../shared/ui/panel.tsx";
import { filterLabel } from "../../shared/filters/filter-form.ts";
import { intentLabel } from "../../shared/kinds/intent-words.ts";
import { t } from "../../shared/i18n/t.ts";
import { formatList } from "../../shared/i18n/formatters.ts";
import { NoCatalog } from "./no-catalog.tsx";
import { outcomeText } from "./outcome-text.ts";

interface OutcomePanelProps {
  readonly result: Recommendation;
  readonly kind: Kind;
  readonly intent: Intent;
  readonly onDrop: (filters: readonly string[]) => void;
}

/** The expected outcomes without films, each with its way on. */
export function OutcomePanel({ result, kind, intent, onDrop }: OutcomePanelProps): ReactNode {
  const { data: catalogs = [] } = useCatalogs();
  if (result.outcome === "unmapped-emotion" && result.emotion !== undefined) {
    const { emotion } = result;
    return (
      <Panel
        art={<MoodFace word={emotion} className="w-full" />}
        title={t("outcome.noGenre", { emotion: emotionLabel(emotion).toLocaleLowerCase() })}
        actions={<GiveGenre look="mood" emotion={emotion} kind={kind} intent={intent} />}
      >
        <p>
          {t("outcome.unmappedText", {
            looks: t(`looks.${emotion}`),
            kinds: t(`kind.${kind}`).toLocaleLowerCase(),
            intent: intentLabel(intent),
          })}
        </p>
      </Panel>
    );
  }
  if (result.outcome === "nothing-fits" && result.catalog === null) return <NoCatalog kind={kind} />;
  const relaxation = result.outcome === "nothing-fits" ? result.relaxation : null;
  const dropped = relaxation === null ? [] : [relaxation.drop, ...relaxation.and];
  const emptyRow = emptyRowOf(result);
  // Of a small shelf most moods find nothing: what is on it can be looked through.
  const shelf = catalogs.find(({ name }) => name === result.catalog);
  const labels = dropped.map(filterLabel).filter((label) => label !== null);
  return (
    <Panel
      art={<EmptyReel />}
      title={result.outcome === "nothing-fits" ? t("outcome.nothing") : t("watch.notSure")}
      actions={
        <>
          {relaxation === null || labels.length < dropped.length ? null : (
            <Button look="mood" onClick={() => onDrop(dropped)}>
              {t("outcome.drop", { filters: formatList(labels), count: relaxation.wouldFit })}
            </Button>
          )}
          <Button onClick={() => navigate("/catalogs")}>{t("outcome.import")}</Button>
          {emptyRow === null ? null : (
            <>
              <GiveGenre emotion={emptyRow} kind={kind} intent={intent} />
              {shelf === undefined ? null : (
                <Button onClick={() => navigate(browsePath(shelf.name))}>{t("browse.title")}</Button>
              )}
            </>
          )}
        </>
      }
    >
      <p>{outcomeText(result)}</p>
    </Panel>
  );
}

/** The emotion whose genres no film has, whatever else was asked for: to change them is a way on. */
function emptyRowOf(result: Recommendation): Emotion | null {
  if (result.outcome !== "nothing-fits" || result.relaxation !== null || result.keptOut !== undefined)
    return null;
  return result.mood.dominant === "unsure" ? null : result.mood.dominant;
}

interface GiveGenreProps extends Pick<OutcomePanelProps, "kind" | "intent"> {
  readonly emotion: Emotion;
  readonly look?: "mood";
}

/** Leads to the row of an emotion in the policy. */
function GiveGenre({ emotion, kind, intent, look }: GiveGenreProps): ReactNode {
  const row = `/policy?${new URLSearchParams({ kind, intent, emotion })}`;
  return (
    <Button look={look ?? "plain"} onClick={() => navigate(row)}>
      {t("outcome.giveGenre", { emotion: emotionLabel(emotion).toLocaleLowerCase() })}
    </Button>
  );
}
