import { todaysSeed } from "@moodreel/app";
import type { Emotion } from "@moodreel/core";
import { useState } from "react";
import { useCatalogs } from "../../shared/api/use-catalogs.ts";
import { useProfiles } from "../../shared/viewers/use-profiles.ts";
import type { Film } from "./card/film.ts";
import { useChoices } from "./use-choices.ts";
import { useFilmRequest } from "./use-film-request.ts";
import { useFilms } from "./use-films.ts";

const EMOTION: Emotion = "neutral";
const ASK = { emotion: EMOTION, feeling: null, scores: null, origin: "tap" } as const;
const NONE: readonly Film[] = [];

interface QuietFilms {
  readonly films: readonly Film[];
  /** They are on their way. */
  readonly waiting: boolean;
}

/** Films for who feels nothing in particular, before anything was said: the list that a tap would give. */
export function useQuietFilms(): QuietFilms {
  const [seed] = useState(() => todaysSeed(Date.now()));
  const choices = useChoices(false);
  const catalogs = useCatalogs();
  const request = useFilmRequest({ ask: ASK, seed }, choices, catalogs.data ?? []);
  const { data: profiles, error: nobodyKnown } = useProfiles();
  // Nobody has said how they feel: it goes into no diary.
  const peek = request === null ? null : { ...request, peek: true };
  const { data, error } = useFilms(catalogs.data === undefined || profiles === undefined ? null : peek);
  const waiting = data === undefined && error === null && catalogs.error === null && nobodyKnown === null;
  return { films: data?.outcome === "items" ? data.items : NONE, waiting };
}
