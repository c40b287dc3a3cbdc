import type { Emotion, Scores } from "@moodreel/core";
import { NEVER_ASKED, nextSchedule } from "@moodreel/core/mood";
import { useEffect, useRef, useState, type ReactNode } from "react";
import { Button } from "../../../shared/ui/button.tsx";
import { Correction } from "../stage/correct-reading.tsx";
import { Stage } from "../stage/stage.tsx";
import { FaceBoxes } from "./face-boxes.tsx";
import { LiveReadout } from "./live-readout.tsx";
import { RestingFace } from "./resting-face.tsx";
import { useLiveFaces } from "./use-live-faces.ts";
import { useRestingFace } from "./use-resting-face.ts";

interface LiveStageProps {
  readonly stream: MediaStream;
  readonly held: boolean;
  readonly onStop: () => void;
  /** The mood has changed and lasted: films for it are due. */
  readonly onMood: (emotion: Emotion, scores: Scores) => void;
  /** What leads at this moment: the light of the room. */
  readonly onLeading: (emotion: Emotion | null) => void;
  /** What the person said they feel instead. */
  readonly corrected: Emotion | null;
  readonly onCorrect: (looked: Emotion, felt: Emotion) => void;
  readonly children: ReactNode;
}

export function LiveStage({
  stream,
  held,
  onStop,
  onMood,
  onLeading,
  corrected,
  onCorrect,
  children,
}: LiveStageProps): ReactNode {
  const video = useRef<HTMLVideoElement>(null);
  const [size, setSize] = useState({ width: 0, height: 0 });
  const schedule = useRef(NEVER_ASKED);
  const rest = useRestingFace();
  const faces = useLiveFaces(video, rest);

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
      screen={
        <>
          <video
            ref={video}
            muted
            playsInline
            aria-label="What the camera sees"
            className="absolute inset-0 size-full -scale-x-100 object-cover"
            onResize={({ currentTarget: { videoWidth, videoHeight } }) =>
              setSize({ width: videoWidth, height: videoHeight })
            }
            onLoadedMetadata={({ currentTarget: { videoWidth, videoHeight } }) =>
              setSize({ width: videoWidth, height: videoHeight })
            }
          />
          {faces.status === "reading" ? (
            <FaceBoxes faces={faces.view.faces} {...size} mirrored fit="cover" />
          ) : null}
          <div className="absolute inset-x-3 top-3 flex items-center justify-between sm:inset-x-4 sm:top-4">
            <p className="inline-flex items-center gap-2 rounded-full bg-black/70 px-3.5 py-2 text-sm font-semibold">
              <span className="pulse size-2.5 rounded-full bg-[oklch(0.68_0.21_25)]" />
              Camera on
            </p>
            <Button
              small
              icon="off"
              className="border-transparent! bg-black/70! hover:bg-black/90!"
              onClick={onStop}
            >
              Turn off
            </Button>
          </div>
        </>
      }
      readout={
        <>
          <LiveReadout faces={faces} />
          <Correction looked={leading} corrected={corrected} onCorrect={onCorrect} />
          <RestingFace {...rest} />
          {children}
        </>
      }
    />
  );
}
