import type { Baseline } from "@moodreel/core/emotion";
import type { FaceInView } from "@moodreel/core/mood";
import type { Watched } from "@moodreel/vision";
import { useEffect, useRef, useState, type RefObject } from "react";
import { openFaceReader } from "../../../shared/vision/open-face-reader.ts";

export type LiveFaces =
  | { readonly status: "loading" }
  | { readonly status: "reading"; readonly view: Watched }
  | { readonly status: "failed"; readonly error: unknown };

interface LiveFacesOptions {
  /** How the person with the largest face looks at rest. */
  readonly baseline: Baseline | null;
  /** Every frame's readings, largest face first. */
  readonly onReadings: (faces: readonly FaceInView[], at: number) => void;
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

    async function read(): Promise<void> {
      const reader = await openFaceReader();
      if (video.current === null) return;
      const watching = reader.watch(video.current, {
        signal: stopping.signal,
        baseline: () => latest.current.baseline,
      });
      for await (const view of watching) {
        // Of a frame that could not be read nothing is known; what was shown stays.
        if (view.outcome !== "unreadable") latest.current.onReadings(view.faces, view.at);
        setState({ status: "reading", view });
      }
    }

    read().catch((error: unknown) => {
      if (stopping.signal.aborted) return;
      setState({ status: "failed", error });
    });
    return () => stopping.abort();
  }, [video]);

  return state;
}
