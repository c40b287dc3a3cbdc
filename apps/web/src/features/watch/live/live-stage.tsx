import type { Emotion, Scores } from "@moodreel/core";
import { NEVER_ASKED, nextSchedule, type FaceInView } from "@moodreel/core/mood";
import { useCallback, useEffect, useRef, useState, type ReactNode } from "react";
import { EmotionBars } from "../../../shared/moods/emotion-bars.tsx";
import { CameraChooser } from "../camera/camera-chooser.tsx";
import { Correction } from "../stage/correct-reading.tsx";
import { Stage, type StageSize } from "../stage/stage.tsx";
import { HoldSwitch } from "./hold-switch.tsx";
import { CameraCorner } from "./camera-corner.tsx";
import { FaceBoxes } from "./face-boxes.tsx";
import { FaceNames } from "./face-names.tsx";
import { FacePanel } from "./face-panel.tsx";
import { LiveReadout } from "./live-readout.tsx";
import { RestingFace } from "./resting-face.tsx";
import { useFaceSeats } from "./use-face-seats.ts";
import { useLiveFaces } from "./use-live-faces.ts";
import { useRestingFace } from "./use-resting-face.ts";
import { t } from "../../../shared/i18n/t.ts";

interface LiveStageProps {
  readonly stream: MediaStream;
  readonly held: boolean;
  readonly onHold: (held: boolean) => void;
  /** There are films: the camera makes room for them. */
  readonly size: StageSize;
  readonly onStop: () => void;
  /** The mood has changed and lasted: films for it are due. */
  readonly onMood: (emotion: Emotion, scores: Scores) => void;
  /** What leads at this moment: the light of the room. */
  readonly onLeading: (emotion: Emotion | null) => void;
  /** What the person said they feel instead. */
  readonly corrected: Emotion | null;
  readonly onCorrect: (looked: Emotion, felt: Emotion) => void;
  /** Who sits there, as somebody said; `named` when they say so, `frame` when the next picture was read. */
  readonly onViewers: (viewers: readonly string[], change: "frame" | "named") => void;
  /** Another camera was chosen. */
  readonly onCamera: (id: string) => void;
}

export function LiveStage({
  stream,
  held,
  onHold,
  size,
  onStop,
  onMood,
  onLeading,
  corrected,
  onCorrect,
  onViewers,
  onCamera,
}: LiveStageProps): ReactNode {
  const chooser = <CameraChooser stream={stream} onChoose={onCamera} />;
  const video = useRef<HTMLVideoElement>(null);
  const [frame, setSize] = useState({ width: 0, height: 0 });
  const schedule = useRef(NEVER_ASKED);
  const rest = useRestingFace();
  const { seats, onFaces, onName } = useFaceSeats(onViewers);
  const { baseline, onReadings: onRest } = rest;
  const onReadings = useCallback(
    (seen: readonly FaceInView[], at: number) => {
      onFaces(seen, at);
      onRest(seen, at);
    },
    [onFaces, onRest],
  );
  const faces = useLiveFaces(video, { baseline, onReadings });

  useEffect(() => {
    const element = video.current;
    if (element === null) return;
    element.srcObject = stream;
    element.play().catch(() => null);
    return () => {
      element.srcObject = null;
    };
  }, [stream]);

  useEffect(() => {
    if (faces.status !== "reading") return;
    const { mood, at } = faces.view;
    const next = nextSchedule(schedule.current, { mood, held, at });
    if (next !== schedule.current && next.asked !== null && mood !== null) onMood(next.asked, mood.scores);
    schedule.current = next;
  }, [faces, held, onMood]);

  const dominant = faces.status === "reading" ? (faces.view.mood?.dominant ?? "unsure") : "unsure";
  const leading = dominant === "unsure" ? null : dominant;
  useEffect(() => onLeading(leading), [leading, onLeading]);

  return (
    <Stage
      size={size}
      screen={
        <CameraCorner
          size={size}
          leading={faces.status === "reading" ? (faces.view.mood?.scores ?? null) : null}
          onStop={onStop}
          hold={size === "large" ? null : <HoldSwitch small held={held} onChange={onHold} />}
        >
          <video
            ref={video}
            muted
            playsInline
            aria-label={t("camera.sees")}
            className="absolute inset-0 size-full -scale-x-100 object-cover"
            onResize={({ currentTarget: { videoWidth, videoHeight } }) =>
              setSize({ width: videoWidth, height: videoHeight })
            }
            onLoadedMetadata={({ currentTarget: { videoWidth, videoHeight } }) =>
              setSize({ width: videoWidth, height: videoHeight })
            }
          />
          {faces.status === "reading" ? (
            <FaceBoxes
              faces={faces.view.faces}
              seats={seats}
              {...frame}
              mirrored
              small={size !== "large"}
              fit="cover"
            />
          ) : null}
        </CameraCorner>
      }
      readout={
        <div
          className={
            size === "large"
              ? ""
              : "flex flex-wrap items-center gap-x-4 gap-y-1 max-sm:gap-x-2 landscape:max-lg:gap-x-2"
          }
        >
          <LiveReadout faces={faces} size={size} />
          <Correction looked={leading} corrected={corrected} onCorrect={onCorrect} />
          <FaceNames seats={seats} onName={onName} small={size !== "large"} />
          {size === "large" ? (
            <>
              <RestingFace {...rest} />
              {chooser}
            </>
          ) : (
            <FacePanel>
              <EmotionBars
                flat
                scores={faces.status === "reading" ? (faces.view.mood?.scores ?? null) : null}
              />
              <div className="flex flex-wrap items-center gap-x-4 [&>select]:mt-4">
                <RestingFace {...rest} />
                {chooser}
              </div>
            </FacePanel>
          )}
        </div>
      }
    />
  );
}
