import { todaysSeed } from "@moodreel/app";
import { nextSeed } from "@moodreel/core/random";
import { useCallback, useEffect, useReducer, useRef, type Dispatch } from "react";
import type { MoodWord } from "../../shared/emotions/feeling-words.ts";
import { choicesIn } from "../../shared/kinds/choices-in.ts";
import type { AskAhead } from "../../shared/moods/ask.ts";
import { sourceOf, useSearchParams } from "../../shared/navigation/search-params.ts";
import { workFirst } from "../../shared/ui/when-idle.ts";
import { readPreferences } from "../../shared/preferences/use-preferences.ts";
import { readWatchAddress, watchParams } from "./watch-address.ts";
import {
  askOf,
  initialWatchState,
  watchReducer,
  wordOf,
  type WatchAction,
  type WatchState,
} from "./watch-state.ts";

interface Watch {
  readonly state: WatchState;
  readonly dispatch: Dispatch<WatchAction>;
  /** Ends when the tap is answered, or when that takes long. */
  readonly tap: (word: MoodWord) => Promise<void>;
  readonly showOthers: () => void;
}

/**
 * So long a tap waits for its films, ms: those that come sooner are drawn in one step. On a slow machine a page without
 * them takes as long to draw as they take to come, and then they wait for it.
 */
const AT_ONCE_MS = 600;

/**
 * The state of watching, and the address that holds it: a mood that was tapped and another list are
 * places to come back to, what the camera sees only changes the place.
 *
 * @param onLeave what the page is of is left: the person went back or forward, or tapped a mood
 * @param askAhead begins to ask for the films of a mood
 */
export function useWatch(onLeave: () => void, askAhead: AskAhead): Watch {
  const [params, setParams] = useSearchParams();
  const [state, dispatch] = useReducer(watchReducer, null, () => initialWatchState(read(params)));
  const { ask, seed, source } = state;

  useEffect(() => {
    function follow(): void {
      // A sheet over the list was closed: the camera or the photo that the list is of stays.
      if (source !== "start" && source !== "tap" && sourceHere() === source) return;
      onLeave();
      dispatch({ type: "address", address: read(new URLSearchParams(location.search)) });
    }
    addEventListener("popstate", follow);
    return () => removeEventListener("popstate", follow);
  }, [onLeave, source]);

  const word = ask === null ? null : wordOf(ask);
  useEffect(() => {
    if (word !== null) setParams(watchParams({ word, seed }), "replace");
  }, [word, seed, setParams]);

  const lastTap = useRef<MoodWord | null>(null);
  async function tap(tapped: MoodWord): Promise<void> {
    const here = location.href;
    lastTap.current = tapped;
    // What the list should do is asked of the new word first. All in one step: the page is drawn for each.
    const next = new URLSearchParams(location.search);
    next.set("mood", tapped);
    next.delete("intent");
    const choices = choicesIn(next, readPreferences());
    const films = askAhead({ ask: askOf(tapped), seed }, next);
    await Promise.race([films, new Promise((resolve) => setTimeout(resolve, AT_ONCE_MS))]);
    // Gone elsewhere meanwhile, or tapped another one.
    if (location.href !== here || lastTap.current !== tapped) return;
    onLeave();
    setParams({ ...watchParams({ word: tapped, seed }), ...choices, film: null }, "push", null);
    showAnswer();
    dispatch({ type: "tap", word: tapped });
  }
  function tapFirst(tapped: MoodWord): Promise<void> {
    const answered = tap(tapped);
    workFirst(answered);
    return answered;
  }
  const showOthers = useCallback(() => {
    const marks = { ...sourceOf(history.state), afterAnother: true };
    setParams(watchParams({ word, seed: nextSeed(seed) }), "push", marks);
    dispatch({ type: "others" });
  }, [word, seed, setParams]);
  return { state, dispatch, tap: tapFirst, showOthers };
}

function read(params: URLSearchParams): ReturnType<typeof readWatchAddress> {
  return readWatchAddress(params, todaysSeed(Date.now()));
}

/** Whether the place in the history is a list that came in place of another one. */
export function isAfterAnother(): boolean {
  const state: unknown = history.state;
  return typeof state === "object" && state !== null && "afterAnother" in state;
}

/** Marks the place in the history as one of the camera's, or of a photo: Back leads out of it. */
export function enterSource(source: "camera" | "photo"): void {
  history.pushState({ source }, "", location.href);
  showAnswer();
}

/** The answer stands at the top of the page; the moods to tap may be further down than the screen is high. */
function showAnswer(): void {
  scrollTo({ top: 0, behavior: "instant" });
}

function sourceHere(): unknown {
  const state: unknown = history.state;
  return typeof state === "object" && state !== null && "source" in state ? state.source : null;
}
