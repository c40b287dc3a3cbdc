import { moodOfFaces, type Emotion, type Reading, type Scores } from "@moodreel/core";
import { useEffect, useRef, useState, type ReactNode } from "react";
import { FaceBoxes } from "../live/face-boxes.tsx";
import { LeftOut } from "../live/left-out.tsx";
import { EmotionBars } from "../../../shared/moods/emotion-bars.tsx";
import { MoodSentence } from "../../../shared/moods/mood-sentence.tsx";
import { useApi } from "../../../shared/api/api-context.tsx";
import type { MoodreelApi } from "../../../shared/api/moodreel-api.ts";
import { openFaceReader } from "../../../shared/vision/open-face-reader.ts";
import { readerTrouble } from "../../../shared/vision/reader-trouble.ts";
import { Words } from "../../../shared/ui/words.tsx";
import { Correction } from "../stage/correct-reading.tsx";
import { Stage, type StageSize } from "../stage/stage.tsx";
import { decodePhoto, PhotoUnreadable, readPhoto } from "./read-photo.ts";
import { photoTrouble, photoTroubleText, type PhotoTrouble } from "./photo-trouble.ts";
import { t } from "../../../shared/i18n/t.ts";

interface PhotoStageProps {
  readonly photo: File;
  /** There are films: the picture makes room for them. */
  readonly size: StageSize;
  readonly onMood: (emotion: Emotion, scores: Scores) => void;
  readonly onTrouble: (trouble: PhotoTrouble) => void;
  readonly onLeading: (emotion: Emotion | null) => void;
  /** What the person said they feel instead. */
  readonly corrected: Emotion | null;
  readonly onCorrect: (looked: Emotion, felt: Emotion) => void;
  readonly children: ReactNode;
}

type Progress =
  | { readonly status: "reading" }
  | { readonly status: "read"; readonly faces: readonly Reading[] }
  | { readonly status: "failed"; readonly title: string; readonly message: string };

/** A picture, read in this page. Give it another `key` for another one. */
export function PhotoStage({
  photo,
  size: stage,
  onMood,
  onTrouble,
  onLeading,
  corrected,
  onCorrect,
  children,
}: PhotoStageProps): ReactNode {
  const { keptIn } = useApi();
  const canvas = useRef<HTMLCanvasElement>(null);
  const [progress, setProgress] = useState<Progress>({ status: "reading" });
  const [size, setSize] = useState({ width: 0, height: 0 });

  useEffect(() => {
    let current = true;

    async function read(): Promise<void> {
      const picture = await decodePhoto(photo);
      if (!current) return picture.close();
      show(canvas.current, picture);
      setSize({ width: picture.width, height: picture.height });
      const faces = await readPhoto(await openFaceReader(), picture);
      if (!current) return;
      setProgress({ status: "read", faces });
      const result = moodOfFaces(faces, 0);
      const trouble = photoTrouble(result);
      if (result.outcome === "ok") onMood(result.mood.dominant, result.mood.scores);
      if (trouble !== null) onTrouble(trouble);
      onLeading(result.outcome === "ok" ? result.mood.dominant : null);
    }

    read().catch((error: unknown) => {
      if (current) setProgress(failureOf(error, keptIn));
    });
    return () => {
      current = false;
    };
  }, [photo, onMood, onTrouble, onLeading, keptIn]);

  const faces = progress.status === "read" ? progress.faces : [];
  return (
    <Stage
      size={stage}
      screen={
        <>
          <canvas
            ref={canvas}
            role="img"
            aria-label={t("photo.yours")}
            className="absolute inset-0 size-full object-contain"
          />
          <FaceBoxes
            faces={faces.map(({ box, dominant, unsure }, id) => ({ id, box, leading: dominant, unsure }))}
            {...size}
            mirrored={false}
            fit="contain"
          />
        </>
      }
      readout={
        <div className={stage === "large" ? "" : "flex flex-wrap items-center gap-x-4 gap-y-1"}>
          <PhotoReadout progress={progress} size={stage} corrected={corrected} />
          <Correction looked={lookedLike(faces)} corrected={corrected} onCorrect={onCorrect} />
          {stage === "large" ? children : null}
        </div>
      }
    />
  );
}

interface PhotoReadoutProps {
  readonly progress: Progress;
  readonly size: StageSize;
  readonly corrected: Emotion | null;
}

function PhotoReadout({ progress, size, corrected }: PhotoReadoutProps): ReactNode {
  if (progress.status === "reading") return <Words title={t("camera.looking")} text={t("photo.readHere")} />;
  if (progress.status === "failed") {
    return (
      <div role="alert">
        <Words title={progress.title} text={progress.message} />
      </div>
    );
  }
  const result = moodOfFaces(progress.faces, 0);
  const trouble = photoTrouble(result);
  const sure = progress.faces.filter(({ unsure }) => unsure === null).length;
  return (
    <>
      {result.outcome === "ok" ? (
        <>
          <div data-mood={corrected === null ? undefined : result.mood.dominant}>
            <MoodSentence word={result.mood.dominant} people={sure} />
          </div>
          <LeftOut reasons={progress.faces.map(({ unsure }) => unsure)} />
        </>
      ) : null}
      {trouble === null ? null : <Words {...photoTroubleText(trouble)} />}
      {size === "large" ? (
        <div className="mt-5">
          <EmotionBars scores={result.mood?.scores ?? null} />
        </div>
      ) : (
        <details className="max-w-lg open:order-last open:w-full">
          <summary className="inline-flex min-h-9 items-center rounded-full px-3 text-sm text-ink-soft hover:bg-ink/8">
            {t("watch.allEight")}
          </summary>
          <EmotionBars scores={result.mood?.scores ?? null} />
        </details>
      )}
    </>
  );
}

function lookedLike(faces: readonly Reading[]): Emotion | null {
  const result = moodOfFaces(faces, 0);
  return result.outcome === "ok" ? result.mood.dominant : null;
}

function show(canvas: HTMLCanvasElement | null, picture: ImageBitmap): void {
  if (canvas === null) return;
  canvas.width = picture.width;
  canvas.height = picture.height;
  canvas.getContext("2d")?.drawImage(picture, 0, 0);
}

function failureOf(error: unknown, keptIn: MoodreelApi["keptIn"]): Progress {
  return error instanceof PhotoUnreadable
    ? { status: "failed", title: t("photo.failed"), message: error.message }
    : { status: "failed", title: t("camera.cannotRead"), message: readerTrouble(error, keptIn) };
}
