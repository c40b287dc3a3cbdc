import { todaysSeed } from "@moodreel/app";
import { nextSeed } from "@moodreel/core/random";
import type { Emotion } from "@moodreel/core";
import { useCallback, useEffect, useReducer, type Dispatch } from "react";
import { useSearchParams } from "../../shared/navigation/search-params.ts";
import { readWatchAddress, watchParams } from "./watch-address.ts";
import { initialWatchState, watchReducer, type WatchAction, type WatchState } from "./watch-state.ts";

interface Watch {
  readonly state: WatchState;
  readonly dispatch: Dispatch<WatchAction>;
  readonly tap: (emotion: Emotion) => void;
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
  const { ask, seed } = state;

  useEffect(() => {
    function follow(): void {
      onLeave();
      dispatch({ type: "address", address: read(new URLSearchParams(location.search)) });
    }
    addEventListener("popstate", follow);
    return () => removeEventListener("popstate", follow);
  }, [onLeave]);

  const emotion = ask?.emotion ?? null;
  useEffect(() => {
    if (emotion !== null) setParams(watchParams({ emotion, seed }), "replace");
  }, [emotion, seed, setParams]);

  const tap = useCallback(
    (tapped: Emotion) => {
      setParams(watchParams({ emotion: tapped, seed }), "push");
      dispatch({ type: "tap", emotion: tapped });
    },
    [seed, setParams],
  );
  const showOthers = useCallback(() => {
    setParams(watchParams({ emotion, seed: nextSeed(seed) }), "push");
    dispatch({ type: "others" });
  }, [emotion, seed, setParams]);
  return { state, dispatch, tap, showOthers };
}

function read(params: URLSearchParams): ReturnType<typeof readWatchAddress> {
  return readWatchAddress(params, todaysSeed(Date.now()));
}
