import type { Emotion, Scores } from "@moodreel/core";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useCallback, useEffect, useState, type ReactNode } from "react";
import { useCamera } from "./camera/use-camera.ts";
import { useApi } from "../../shared/api/api-context.tsx";
import { emotionOf, type MoodWord } from "../../shared/emotions/feeling-words.ts";
import { KEYS } from "../../shared/api/query-keys.ts";
import type { AskAhead, MoodAsked } from "../../shared/moods/ask.ts";
import { MoodRow } from "../../shared/moods/mood-row.tsx";
import { DropHint } from "./photo/drop-hint.tsx";
import { Late, useLater } from "../../shared/ui/late.tsx";
import { photoTroubleText, type PhotoTrouble } from "./photo/photo-trouble.ts";
import { useDroppedPhoto } from "./photo/use-dropped-photo.ts";
import { openFaceReader } from "../../shared/vision/open-face-reader.ts";
import { usePreferences } from "../../shared/preferences/use-preferences.ts";
import { Seated } from "../../shared/viewers/seated.ts";
import { useProfile } from "../../shared/viewers/use-profiles.ts";
import { MoodBar } from "./mood-bar.tsx";
import { MoodLines } from "./mood-lines.tsx";
import { SourceBar } from "./source-bar.tsx";
import { StartStage } from "./start-stage.tsx";
import { useRoomLight } from "./use-room-light.ts";
import { useSeated } from "./use-seated.ts";
import { useReading } from "./use-reading.ts";
import { enterSource, isAfterAnother, useWatch } from "./use-watch.ts";
import { wordOf } from "./watch-state.ts";
import { t } from "../../shared/i18n/t.ts";

// What a tap on a mood needs none of is fetched when it is asked for.
const loadPhotoStage = async () => (await import("./photo/photo-stage.tsx")).PhotoStage;
const loadLiveStage = async () => (await import("./live/live-stage.tsx")).LiveStage;
const loadCameraOff = async () => (await import("./camera/camera-off.tsx")).CameraOff;
const loadCameraNotice = async () => (await import("./camera/camera-notice.tsx")).CameraNotice;
const loadOfferLine = async () => (await import("./offer-line.tsx")).OfferLine;
const followDays = async () => (await import("./new-day.ts")).followDays();

const LATER = [loadPhotoStage, loadLiveStage, loadCameraOff, loadCameraNotice, loadOfferLine, followDays];

interface WatchPageProps {
  /** A first taste, before any mood. */
  readonly picks: ReactNode;
  /** How long, how demanding, and what else it may be. */
  readonly dials: ReactNode;
  readonly askAhead: AskAhead;
  /** What comes of the mood, below the ways to it. */
  readonly children: (asked: MoodAsked) => ReactNode;
}

/** One way to a mood at a time on the screen, all of them below it. */
export function WatchPage({ picks, dials, askAhead, children }: WatchPageProps): ReactNode {
  const [{ noticeAccepted, camera: preferred }, change] = usePreferences();
  const [leading, setLeading] = useState<Emotion | null>(null);
  const [considered, setConsidered] = useState<MoodWord | null>(null);
  const [asking, setAsking] = useState(false);
  const camera = useCamera();
  const { start, stop } = camera;
  const leave = useCallback(() => {
    stop();
    // What the pointer was on goes with it.
    setConsidered(null);
  }, [stop]);
  const { state, dispatch, tap, showOthers } = useWatch(leave, askAhead);
  const { source, photo, ask, held, offer, viewers } = state;
  const isReading = useReading();
  useLater(LATER);

  const onPhoto = useCallback(
    (file: File) => {
      stop();
      enterSource("photo");
      dispatch({ type: "open-photo", photo: file });
    },
    [stop, dispatch],
  );
  const onMood = useCallback(
    (emotion: Emotion, scores: Scores) => dispatch({ type: "mood", emotion, scores }),
    [dispatch],
  );
  const { seatedNow, onViewers } = useSeated(dispatch);
  const onLiveMood = useCallback(
    (emotion: Emotion, scores: Scores) =>
      dispatch(
        ask !== null && isReading()
          ? { type: "offer", emotion, scores }
          : { type: "mood", emotion, scores, viewers: seatedNow() },
      ),
    [dispatch, ask, isReading, seatedNow],
  );
  const onTrouble = useCallback(
    (trouble: PhotoTrouble) => dispatch({ type: "trouble", trouble }),
    [dispatch],
  );
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
    considered !== null
      ? emotionOf(considered)
      : (corrected ?? (source === "camera" || source === "photo" ? leading : (ask?.emotion ?? null))),
  );

  useEffect(() => {
    document.title = "Moodreel";
  }, []);

  function useCameraNow(): void {
    change({ noticeAccepted: true });
    setAsking(false);
    setLeading(null);
    // Back leads out of the camera, not out of the page.
    if (source !== "camera") enterSource("camera");
    dispatch({ type: "start-camera" });
    start(preferred);
    // Loads while the browser asks. A failure is shown where the reader is used.
    openFaceReader().catch(() => null);
  }

  function leaveCamera(): void {
    stop();
    dispatch({ type: "back" });
  }

  // Whoever has not read it yet reads what the camera is for before it is asked for.
  const toCamera = noticeAccepted ? useCameraNow : () => setAsking(true);
  const cameraOn = camera.state.status === "on";
  const size = ask === null ? "large" : "line";
  const known = ask !== null && (source !== "camera" || cameraOn);
  const sources = (small: boolean): ReactNode => (
    <SourceBar cameraOn={cameraOn} small={small} onCamera={toCamera} onPhoto={onPhoto} />
  );

  return (
    <div className="mx-auto w-full max-w-7xl px-4 pt-3 pb-16 sm:px-8 sm:pt-6 landscape:max-lg:pt-2">
      {source === "start" ? (
        <StartStage onCamera={toCamera} onPhoto={onPhoto}>
          {picks}
        </StartStage>
      ) : (
        <h1 className="sr-only">{t("watch.heading")}</h1>
      )}
      {source === "photo" && photo !== null ? (
        <Late
          key={`${photo.name} ${photo.size} ${photo.lastModified}`}
          load={loadPhotoStage}
          given={{
            photo,
            size,
            onMood,
            onTrouble,
            onLeading: setLeading,
            corrected,
            onCorrect,
            children: sources(false),
          }}
        />
      ) : null}
      {source === "camera" && camera.state.status === "on" ? (
        <Late
          load={loadLiveStage}
          given={{
            stream: camera.state.stream,
            held,
            onHold: (next: boolean) => dispatch({ type: "hold", held: next }),
            size: ask === null ? "large" : "corner",
            onStop: leaveCamera,
            onMood: onLiveMood,
            onLeading: setLeading,
            corrected,
            onCorrect,
            onViewers,
            onCamera: (id: string) => {
              change({ camera: id });
              start(id);
            },
          }}
        />
      ) : null}
      {source === "camera" && !cameraOn ? (
        <Late
          load={loadCameraOff}
          given={{
            problem: camera.state.status === "failed" ? camera.state.problem : null,
            onRetry: useCameraNow,
            onPhoto,
          }}
        />
      ) : null}
      <MoodLines known={known} below={known && source !== "tap"} beside={known && cameraOn} dials={dials}>
        {known ? (
          <MoodBar word={wordOf(ask)} tapped={source === "tap"} onChoose={tap} onConsider={setConsidered}>
            {sources(true)}
          </MoodBar>
        ) : (
          <MoodRow chosen={null} onChoose={tap} onConsider={setConsidered} />
        )}
      </MoodLines>
      {offer === null ? null : (
        <Late
          load={loadOfferLine}
          given={{
            emotion: offer.emotion,
            onTake: () => dispatch({ type: "take-offer", viewers: seatedNow() }),
          }}
        />
      )}
      <Seated.Provider value={viewers}>
        {children({
          ask,
          trouble: state.trouble === null ? null : photoTroubleText(state.trouble),
          seed: state.seed,
          afterAnother: isAfterAnother(),
          onOthers: showOthers,
        })}
      </Seated.Provider>
      {asking ? (
        <Late load={loadCameraNotice} given={{ onAccept: useCameraNow, onClose: () => setAsking(false) }} />
      ) : null}
      {hovering ? <DropHint /> : null}
    </div>
  );
}
