import { todaysSeed } from "@moodreel/app";
import { nextSeed } from "@moodreel/core/random";
import { useCallback, useEffect, useReducer, type Dispatch } from "react";
import type { MoodWord } from "../../shared/emotions/feeling-words.ts";
import { choicesIn } from "../../shared/kinds/choices-in.ts";
import { sourceOf, useSearchParams } from "../../shared/navigation/search-params.ts";
import { readPreferences } from "../../shared/preferences/use-preferences.ts";
import { readWatchAddress, watchParams } from "./watch-address.ts";
import { initialWatchState, watchReducer, wordOf, type WatchAction, type WatchState } from "./watch-state.ts";

interface Watch {
  readonly state: WatchState;
  readonly dispatch: Dispatch<WatchAction>;
  readonly tap: (word: MoodWord) => void;
  readonly showOthers: () => void;
}

/**
 * The state of watching, and the address that holds it: a mood that was tapped and another list are
 * places to come back to, what the camera sees only changes the place. @param onLeave the person went
 * back or forward
 */
export function useWatch(onLeave: () => void): Watch {
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

  const tap = useCallback(
    (tapped: MoodWord) => {
      // What the list should do is asked of the new word first. All in one step: the page is drawn for each.
      const next = new URLSearchParams(location.search);
      next.set("mood", tapped);
      next.delete("intent");
      const choices = choicesIn(next, readPreferences());
      setParams({ ...watchParams({ word: tapped, seed }), ...choices, film: null }, "push", null);
      showAnswer();
      dispatch({ type: "tap", word: tapped });
    },
    [seed, setParams],
  );
  const showOthers = useCallback(() => {
    const marks = { ...sourceOf(history.state), afterAnother: true };
    setParams(watchParams({ word, seed: nextSeed(seed) }), "push", marks);
    dispatch({ type: "others" });
  }, [word, seed, setParams]);
  return { state, dispatch, tap, showOthers };
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
