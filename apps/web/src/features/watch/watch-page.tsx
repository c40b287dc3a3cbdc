import { todaysSeed } from "@moodreel/app";
import type { Emotion, Scores } from "@moodreel/core";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useCallback, useEffect, useReducer, useState, type ReactNode } from "react";
import { CameraAsking } from "./camera/camera-asking.tsx";
import { CameraChooser } from "./camera/camera-chooser.tsx";
import { CameraTrouble } from "./camera/camera-trouble.tsx";
import { useCamera } from "./camera/use-camera.ts";
import { useApi } from "../../shared/api/api-context.tsx";
import { KEYS } from "../../shared/api/query-keys.ts";
import { LiveStage } from "./live/live-stage.tsx";
import type { MoodAsked } from "../../shared/moods/ask.ts";
import { MoodRow } from "../../shared/moods/mood-row.tsx";
import { PhotoStage } from "./photo/photo-stage.tsx";
import { photoTroubleText, type PhotoTrouble } from "./photo/photo-trouble.ts";
import { useDroppedPhoto } from "./photo/use-dropped-photo.ts";
import { openFaceReader } from "../../shared/vision/open-face-reader.ts";
import { usePreferences } from "../../shared/preferences/use-preferences.ts";
import { useProfile } from "../../shared/viewers/use-profiles.ts";
import { HoldSwitch } from "./hold-switch.tsx";
import { SourceBar } from "./source-bar.tsx";
import { Stage } from "./stage/stage.tsx";
import { StartStage } from "./start-stage.tsx";
import { TapStage } from "./tap-stage.tsx";
import { useRoomLight } from "./use-room-light.ts";
import { initialWatchState, watchReducer } from "./watch-state.ts";

interface WatchPageProps {
  /** What comes of the mood, below the ways to it. */
  readonly children: (asked: MoodAsked) => ReactNode;
}

/** One way to a mood at a time on the screen, all of them below it. */
export function WatchPage({ children }: WatchPageProps): ReactNode {
  const [state, dispatch] = useReducer(watchReducer, null, () => initialWatchState(todaysSeed(Date.now())));
  const [{ noticeAccepted, camera: preferred }, change] = usePreferences();
  const [leading, setLeading] = useState<Emotion | null>(null);
  const [considered, setConsidered] = useState<Emotion | null>(null);
  const camera = useCamera();
  const { source, photo, ask, held } = state;
  const { start, stop } = camera;

  const onPhoto = useCallback(
    (file: File) => {
      stop();
      dispatch({ type: "open-photo", photo: file });
    },
    [stop],
  );
  const onMood = useCallback(
    (emotion: Emotion, scores: Scores) => dispatch({ type: "mood", emotion, scores }),
    [],
  );
  const onTrouble = useCallback((trouble: PhotoTrouble) => dispatch({ type: "trouble", trouble }), []);
  const profile = useProfile();
  const client = useQueryClient();
  const api = useApi();
  const correct = useMutation({
    mutationFn: async ({ looked, felt }: { looked: Emotion; felt: Emotion }) => {
      dispatch({ type: "correct", emotion: felt });
      if (profile === null) return;
      await api.correctReading(profile.name, looked, felt);
      await client.invalidateQueries({ queryKey: KEYS.history });
    },
  });
  const onCorrect = (looked: Emotion, felt: Emotion): void => correct.mutate({ looked, felt });
  const corrected = ask?.origin === "corrected" ? ask.emotion : null;
  const hovering = useDroppedPhoto(onPhoto);
  useRoomLight(
    considered ?? corrected ?? (source === "camera" || source === "photo" ? leading : (ask?.emotion ?? null)),
  );

  useEffect(() => {
    document.title = "Moodreel";
  }, []);

  function useCameraNow(): void {
    change({ noticeAccepted: true });
    setLeading(null);
    dispatch({ type: "start-camera" });
    start(preferred);
    // Loads while the browser asks. A failure is shown where the reader is used.
    openFaceReader().catch(() => null);
  }

  function leaveCamera(): void {
    stop();
    dispatch({ type: "back" });
  }

  function tap(emotion: Emotion): void {
    stop();
    dispatch({ type: "tap", emotion });
  }

  // Whoever came here by a photo or a tap reads the notice before the camera is asked for.
  const toCamera = noticeAccepted ? useCameraNow : leaveCamera;
  const sources = <SourceBar cameraOn={camera.state.status === "on"} onCamera={toCamera} onPhoto={onPhoto} />;

  return (
    <div className="mx-auto w-full max-w-7xl px-4 pt-5 pb-16 sm:px-8 sm:pt-8">
      {source === "start" ? (
        <StartStage onCamera={useCameraNow} onPhoto={onPhoto} />
      ) : (
        <h1 className="sr-only">Films for your mood</h1>
      )}
      {source === "tap" && ask !== null ? <TapStage emotion={ask.emotion}>{sources}</TapStage> : null}
      {source === "photo" && photo !== null ? (
        <PhotoStage
          key={`${photo.name} ${photo.size} ${photo.lastModified}`}
          photo={photo}
          onMood={onMood}
          onTrouble={onTrouble}
          onLeading={setLeading}
          corrected={corrected}
          onCorrect={onCorrect}
        >
          {sources}
        </PhotoStage>
      ) : null}
      {source === "camera" && camera.state.status === "on" ? (
        <LiveStage
          stream={camera.state.stream}
          held={held}
          onStop={leaveCamera}
          onMood={onMood}
          onLeading={setLeading}
          corrected={corrected}
          onCorrect={onCorrect}
        >
          <div className="mt-6 flex flex-wrap items-center gap-2.5">
            <CameraChooser
              stream={camera.state.stream}
              onChoose={(id) => {
                change({ camera: id });
                start(id);
              }}
            />
            <HoldSwitch held={held} onChange={(next) => dispatch({ type: "hold", held: next })} />
          </div>
        </LiveStage>
      ) : null}
      {source === "camera" && camera.state.status !== "on" ? (
        <Stage
          screen={
            camera.state.status === "failed" ? (
              <CameraTrouble problem={camera.state.problem} onRetry={useCameraNow} />
            ) : (
              <CameraAsking />
            )
          }
          readout={
            <>
              <p className="font-display text-4xl leading-none tracking-tight sm:text-5xl">
                All the rest works without it.
              </p>
              <p className="mt-3 text-ink-soft">Use a photo, or tap one of the eight moods below.</p>
              {sources}
            </>
          }
        />
      ) : null}
      <MoodRow
        chosen={source === "tap" ? (ask?.emotion ?? null) : null}
        onChoose={tap}
        onConsider={setConsidered}
      />
      {children({
        ask,
        trouble: state.trouble === null ? null : photoTroubleText(state.trouble),
        seed: state.seed,
        onOthers: () => dispatch({ type: "others" }),
      })}
      {hovering ? (
        <div className="pointer-events-none fixed inset-3 z-20 grid place-content-center rounded-3xl border-4 border-dashed border-mood bg-ground/85 font-display text-4xl">
          Drop the picture
        </div>
      ) : null}
    </div>
  );
}
