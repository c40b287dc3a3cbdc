import type { Reading } from "@moodreel/core";
import type { Baseline } from "@moodreel/core/emotion";
import { advanceTracks, type FaceTrack } from "@moodreel/core/mood";
import { useEffect, useRef, useState, type RefObject } from "react";
import { openFaceReader } from "../../../shared/vision/open-face-reader.ts";
import { liveView, type LiveView } from "./live-view.ts";
import { runFaceLoop } from "./run-face-loop.ts";

export type LiveFaces =
  | { readonly status: "loading" }
  | { readonly status: "reading"; readonly view: LiveView; readonly at: number }
  | { readonly status: "failed"; readonly message: string };

interface LiveFacesOptions {
  /** How the person with the largest face looks at rest. */
  readonly baseline: Baseline | null;
  /** Every frame's readings, largest face first. */
  readonly onReadings: (faces: readonly Reading[], at: number) => void;
}

/** Reads the video for as long as the component lives. Options may change from frame to frame. */
export function useLiveFaces(
  video: RefObject<HTMLVideoElement | null>,
  options: LiveFacesOptions,
): LiveFaces {
  const latest = useRef(options);
  useEffect(() => {
    latest.current = options;
  });
  const [state, setState] = useState<LiveFaces>({ status: "loading" });

  useEffect(() => {
    const stopping = new AbortController();
    let tracks: readonly FaceTrack[] = [];
    let lastFaceAt: number | null = null;

    async function read(): Promise<void> {
      const reader = await openFaceReader();
      if (video.current === null) return;
      await runFaceLoop({
        reader,
        video: video.current,
        signal: stopping.signal,
        baseline: () => latest.current.baseline,
        onFrame: (faces, at) => {
          latest.current.onReadings(faces, at);
          tracks = advanceTracks(tracks, faces, at);
          if (faces.length > 0 || lastFaceAt === null) lastFaceAt = at;
          setState({ status: "reading", view: liveView(tracks, lastFaceAt, at), at });
        },
      });
    }

    read().catch((error: unknown) => {
      if (stopping.signal.aborted) return;
      setState({ status: "failed", message: error instanceof Error ? error.message : String(error) });
    });
    return () => stopping.abort();
  }, [video]);

  return state;
}
