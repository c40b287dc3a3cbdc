import { useEffect, useRef, useState, type RefObject } from "react";
import type { FaceReaderOptions } from "../api/face-reader.ts";
import type { Watched, WatchOptions } from "../api/watch.ts";
import { createFaceReader } from "../web/create-face-reader.ts";

export interface UseMoodOptions extends Omit<FaceReaderOptions, "signal">, Omit<WatchOptions, "signal"> {
  /** Nothing is loaded or read while this is false; true by default. */
  readonly active?: boolean;
}

/** What `useMood` gives: whether it reads yet, and what is seen. */
export type MoodInVideo =
  | { readonly status: "off" | "loading"; readonly seen: null; readonly error: null }
  | { readonly status: "watching"; readonly seen: Watched; readonly error: null }
  | { readonly status: "failed"; readonly seen: null; readonly error: unknown };

const OFF: MoodInVideo = { status: "off", seen: null, error: null };
const LOADING: MoodInVideo = { status: "loading", seen: null, error: null };

/**
 * The mood of the people in a video, for as long as the component lives. Show what is read before
 * the camera is on, and that it is on: the element `<mood-camera>` does both.
 *
 * @param video of an element that is there when the component is mounted
 *
 * @example
 * const video = useRef(null);
 * const { seen } = useMood(video);
 * return <><video ref={video} autoPlay muted /><p>{seen?.mood?.dominant}</p></>;
 */
export function useMood(
  video: RefObject<HTMLVideoElement | null>,
  { active = true, ...options }: UseMoodOptions = {},
): MoodInVideo {
  const latest = useRef(options);
  const [state, setState] = useState<MoodInVideo>(LOADING);
  useEffect(() => {
    latest.current = options;
  });
  useEffect(() => {
    if (!active) return;
    const stopping = new AbortController();
    const { signal } = stopping;
    watch(video, { ...latest.current, signal }, (seen) =>
      setState({ status: "watching", seen, error: null }),
    ).catch((error: unknown) => {
      if (!signal.aborted) setState({ status: "failed", seen: null, error });
    });
    return () => {
      stopping.abort();
      setState(LOADING);
    };
  }, [video, active]);
  return active ? state : OFF;
}

async function watch(
  { current }: RefObject<HTMLVideoElement | null>,
  options: FaceReaderOptions & WatchOptions,
  onSeen: (seen: Watched) => void,
): Promise<void> {
  if (current === null)
    throw new Error("useMood was given a ref without a video element. Set it on <video>.");
  const reader = await createFaceReader(options);
  try {
    for await (const seen of reader.watch(current, options)) onSeen(seen);
  } finally {
    await reader.close();
  }
}
