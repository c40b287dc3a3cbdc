import { isEmotion } from "@moodreel/core/emotion";
import { isFeeling } from "@moodreel/core/feeling";
import type { ParamChanges } from "../../shared/navigation/search-params.ts";
import type { WatchAddress } from "./watch-state.ts";

const MOST_SEEDS = 2 ** 32;

/** Reads `?mood=tired&seed=7`; what does not fit counts as not given. @param seed where there is none */
export function readWatchAddress(params: URLSearchParams, seed: number): WatchAddress {
  const mood = params.get("mood");
  const given = params.get("seed") ?? "";
  const fits = /^\d{1,10}$/.test(given) && Number(given) < MOST_SEEDS;
  return { word: isFeeling(mood) || isEmotion(mood) ? mood : null, seed: fits ? Number(given) : seed };
}

export function watchParams({ word, seed }: WatchAddress): ParamChanges {
  return { mood: word, seed: word === null ? null : String(seed) };
}
