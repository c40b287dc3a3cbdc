import type { Intent, Kind } from "@moodreel/core";
import { looks } from "@moodreel/core/rank";
import type { Recommendation } from "@moodreel/client";
import type { ReactNode } from "react";
import { navigate } from "../../shared/navigation/routes.ts";
import { emotionLabel } from "../../shared/emotions/emotion-words.ts";
import { MoodFace } from "../../shared/moods/mood-face.tsx";
import { Button } from "../../shared/ui/button.tsx";
import { EmptyReel } from "../../shared/ui/empty-reel.tsx";
import { Panel } from "../../shared/ui/panel.tsx";
import { filterLabel } from "../../shared/filters/filter-form.ts";
import { intentLabel } from "../../shared/kinds/intent-words.ts";
import { kindWords } from "../../shared/kinds/kind-words.ts";

interface OutcomePanelProps {
  readonly result: Recommendation;
  readonly kind: Kind;
  readonly intent: Intent;
  readonly onDrop: (filters: readonly string[]) => void;
}

/** The expected outcomes without films, each with its way on. */
export function OutcomePanel({ result, kind, intent, onDrop }: OutcomePanelProps): ReactNode {
  if (result.outcome === "unmapped-emotion" && result.emotion !== undefined) {
    const { emotion } = result;
    const row = `/policy?${new URLSearchParams({ kind, intent, emotion })}`;
    return (
      <Panel
        art={<MoodFace word={emotion} className="w-full" />}
        title={`No genre for ${emotionLabel(emotion).toLowerCase()}`}
        actions={
          <Button look="mood" onClick={() => navigate(row)}>
            Give {emotionLabel(emotion).toLowerCase()} a genre
          </Button>
        }
      >
        <p>
          The policy maps nothing to looking {looks(emotion)} for {kindWords(kind).many} under “
          {intentLabel(intent)}”. Add a genre to its row, or tap another mood.
        </p>
      </Panel>
    );
  }
  if (result.outcome === "nothing-fits" && result.catalog === null) return <NoCatalog kind={kind} />;
  const relaxation = result.outcome === "nothing-fits" ? result.relaxation : null;
  const dropped = relaxation === null ? [] : [relaxation.drop, ...relaxation.and];
  const labels = dropped.map(filterLabel).filter((label) => label !== null);
  return (
    <Panel
      art={<EmptyReel />}
      title={result.outcome === "nothing-fits" ? "Nothing fits tonight" : "Not sure"}
      actions={
        <>
          {relaxation === null || labels.length < dropped.length ? null : (
            <Button look="mood" onClick={() => onDrop(dropped)}>
              Drop {labels.join(" and ")} → at least {relaxation.wouldFit.toLocaleString("en")} would fit
            </Button>
          )}
          <Button onClick={() => navigate("/catalogs")}>Import a catalogue</Button>
        </>
      }
    >
      <p>{result.message}</p>
    </Panel>
  );
}

function NoCatalog({ kind }: { readonly kind: Kind }): ReactNode {
  const { many } = kindWords(kind);
  return (
    <Panel
      art={<EmptyReel />}
      title={`No ${many} on the shelf yet`}
      actions={
        <Button look="mood" icon="upload" onClick={() => navigate(`/catalogs?kind=${kind}`)}>
          Import {many}
        </Button>
      }
    >
      <p>
        There is no catalogue of {many}. Any CSV with a title and a genre column will do: it is shown before
        it is stored.
      </p>
    </Panel>
  );
}
