import { useCallback, useEffect, useRef, useState } from "react";
import type { CameraProblem } from "./camera-problem.ts";
import { openCamera, stopCamera } from "./open-camera.ts";

type CameraState =
  | { readonly status: "off" }
  | { readonly status: "asking" }
  | { readonly status: "on"; readonly stream: MediaStream }
  | { readonly status: "failed"; readonly problem: CameraProblem };

export interface Camera {
  readonly state: CameraState;
  /** @param camera the `deviceId` to prefer */
  readonly start: (camera: string | null) => void;
  readonly stop: () => void;
}

/** The camera's life: asked for, on, off, failed, or gone midway. Leaving the page switches it off. */
export function useCamera(): Camera {
  const [state, setState] = useState<CameraState>({ status: "off" });
  const stream = useRef<MediaStream | null>(null);
  // An answer that comes after the person went on belongs to nobody.
  const turn = useRef(0);

  const release = useCallback((): void => {
    turn.current += 1;
    if (stream.current !== null) stopCamera(stream.current);
    stream.current = null;
  }, []);

  const stop = useCallback((): void => {
    release();
    // One that is off already draws nothing anew.
    setState((before) => (before.status === "off" ? before : { status: "off" }));
  }, [release]);

  const start = useCallback(
    (camera: string | null): void => {
      release();
      const mine = turn.current;
      setState({ status: "asking" });
      void openCamera(camera).then((opened) => {
        if (mine !== turn.current) {
          if (opened.ok) stopCamera(opened.stream);
          return;
        }
        if (!opened.ok) {
          setState({ status: "failed", problem: opened.problem });
          return;
        }
        stream.current = opened.stream;
        for (const track of opened.stream.getVideoTracks()) {
          track.addEventListener("ended", () => {
            if (stream.current !== opened.stream) return;
            release();
            setState({ status: "failed", problem: "ended" });
          });
        }
        setState({ status: "on", stream: opened.stream });
      });
    },
    [release],
  );

  useEffect(() => release, [release]);
  return { state, start, stop };
}
