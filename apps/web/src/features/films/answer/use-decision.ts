import type { Reaction } from "@moodreel/core";
import type { Recommendation } from "@moodreel/client";
import { useState } from "react";
import { asSeenBy } from "../../../shared/opinions/said-by.ts";
import type { Said } from "../../../shared/opinions/use-say.ts";
import { usePreferences } from "../../../shared/preferences/use-preferences.ts";
import { useProfile } from "../../../shared/viewers/use-profiles.ts";
import { chooseThree, type Three } from "./choose-three.ts";
import type { Film } from "../card/film.ts";

export interface Decision {
  /** The list as the one who reacts sees it. */
  readonly films: readonly Film[];
  /** `null` when each film was sent away. */
  readonly three: Three | null;
  /** The film that was taken, by its id. */
  readonly taken: string | null;
  /** `null` when nobody is watching whose word would count. */
  readonly say: ((item: string, said: Said) => void) | null;
  readonly take: (film: Film) => void;
  readonly takeBack: (film: Film) => void;
  readonly pass: (film: Film) => void;
}

interface Decided {
  readonly list: string;
  readonly passed: readonly string[];
  /** `undefined` while nothing was decided here: then what was said before holds. */
  readonly taken: Film | null | undefined;
}

const UNDECIDED: Decided = { list: "", passed: [], taken: undefined };

/**
 * What the person does with the list: takes a film, or wants another in its place. Who watches as nobody
 * says nothing to the server; then it holds for this list alone.
 *
 * @param list what the list was asked for: another one starts undecided
 */
export function useDecision(
  items: Recommendation["items"],
  list: string,
  onSay: (item: string, said: Said) => void,
): Decision {
  const [{ profile }] = usePreferences();
  const reacting = useProfile()?.name ?? null;
  const [decided, setDecided] = useState(UNDECIDED);
  const { passed, taken } = decided.list === list ? decided : UNDECIDED;
  const films = items.map((film) => asSeenBy(film, reacting));
  const say = profile === "" ? null : onSay;
  // The list of who says that they took it may be without it.
  const taking =
    taken == null || films.length === 0 ? null : (films.find(({ id }) => id === taken.id) ?? taken);
  return {
    films,
    three: chooseThree(films, ({ id }) => passed.includes(id), taking),
    taken:
      taken === undefined ? (films.find((film) => has(film, "started"))?.id ?? null) : (taken?.id ?? null),
    say,
    take: (film) => {
      setDecided({ list, passed, taken: film });
      say?.(film.id, { reaction: "started" });
    },
    takeBack: (film) => {
      setDecided({ list, passed, taken: null });
      say?.(film.id, { back: "started" });
    },
    pass: (film) => {
      setDecided({ list, passed: [...passed, film.id], taken });
      say?.(film.id, { reaction: "not-now" });
    },
  };
}

function has({ said }: Film, reaction: Reaction): boolean {
  return said?.reactions.includes(reaction) ?? false;
}
