import type { Watched } from "@moodreel/vision";
import type { ReactNode } from "react";
import { useApi } from "../../../shared/api/api-context.tsx";
import { troubleWords } from "../../../shared/emotions/emotion-words.ts";
import { EmotionBars } from "../../../shared/moods/emotion-bars.tsx";
import { MoodSentence } from "../../../shared/moods/mood-sentence.tsx";
import { readerTrouble } from "../../../shared/vision/reader-trouble.ts";
import { Words } from "../../../shared/ui/words.tsx";
import type { StageSize } from "../stage/stage.tsx";
import { LeftOut } from "./left-out.tsx";
import type { LiveFaces } from "./use-live-faces.ts";
import { t } from "../../../shared/i18n/t.ts";
import { failureText } from "../../../shared/api/failure-text.ts";

/** The mood in words and numbers, or why there is none. */
export function LiveReadout({
  faces,
  size,
}: {
  readonly faces: LiveFaces;
  readonly size: StageSize;
}): ReactNode {
  const { keptIn } = useApi();
  if (faces.status === "failed") {
    return (
      <div role="alert">
        <Words title={t("camera.cannotRead")} text={readerTrouble(faces.error, keptIn)} />
      </div>
    );
  }
  const view = faces.status === "reading" ? faces.view : null;
  return (
    <>
      <div className={size === "large" ? "min-h-[6rem]" : ""}>
        {view === null ? (
          <Words title={t("camera.gettingReady")} text={t("camera.modelsLoading")} />
        ) : (
          <Sentence view={view} />
        )}
      </div>
      {size === "large" ? (
        <div className="mt-5">
          <EmotionBars scores={view?.mood?.scores ?? null} />
        </div>
      ) : null}
    </>
  );
}

function Sentence({ view: { outcome, mood, faces, unsure, error } }: { readonly view: Watched }): ReactNode {
  if (mood !== null && mood.dominant !== "unsure") {
    return (
      <>
        {/* In its own colour also where the room has that of what was said instead. */}
        <div data-mood={mood.dominant}>
          <MoodSentence
            word={mood.dominant}
            people={Math.max(1, faces.filter((face) => face.unsure === null).length)}
          />
        </div>
        <LeftOut reasons={faces.map((face) => face.unsure)} />
      </>
    );
  }
  if (outcome === "unreadable") {
    return error.code === "frame-invalid" ? (
      <div role="alert">
        <Words title={t("camera.nothingNew")} text={t("camera.nothingNewHelp")} />
      </div>
    ) : (
      <Words title={t("camera.oneMoment")} text={failureText(error)} />
    );
  }
  if (outcome === "no-face") {
    return <Words title={t("camera.nobodyInView")} text={t("camera.nobodyHelp")} />;
  }
  if (unsure === "mixed") return <Words title={t("watch.notSure")} text={t("camera.mixed")} />;
  if (mood === null && unsure !== null) {
    const { what, remedy } = troubleWords(unsure);
    return <Words title={t("watch.notSure")} text={`${capital(what)}. ${remedy}`} />;
  }
  if (mood === null) return <Words title={t("camera.looking")} text={t("camera.lookHere")} />;
  return <Words title={t("watch.notSure")} text={t("camera.unclear")} />;
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
