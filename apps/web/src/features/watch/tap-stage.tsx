import type { Emotion } from "@moodreel/core";
import type { ReactNode } from "react";
import { MoodFace } from "../../shared/moods/mood-face.tsx";
import { MoodSentence } from "../../shared/moods/mood-sentence.tsx";
import { Stage } from "./stage/stage.tsx";

/** A mood that was tapped, drawn large. */
export function TapStage({
  emotion,
  children,
}: {
  readonly emotion: Emotion;
  readonly children: ReactNode;
}): ReactNode {
  return (
    <Stage
      screen={
        <div data-mood={emotion} className="absolute inset-0 grid place-content-center bg-mood text-on-mood">
          <MoodFace key={emotion} emotion={emotion} className="arrive size-44 sm:size-72" />
        </div>
      }
      readout={
        <>
          <MoodSentence emotion={emotion} people={0} />
          <p className="mt-3 text-ink-soft">You said so yourself, which beats any camera.</p>
          {children}
        </>
      }
    />
  );
}
