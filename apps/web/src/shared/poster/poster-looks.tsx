import type { Kind } from "@moodreel/core";
import { createContext, use, useEffect, useState, type ReactNode } from "react";
import { useGenreTables } from "../genres/canonical-of.ts";
import { chooseLooks, type ChosenLooks } from "./choose-looks.ts";
import type { Drawn } from "./looks-of.ts";

const NONE: ChosenLooks = new Map();
const Chosen = createContext(NONE);
/** What the lists of this visit chose. */
const Shown = createContext<Map<string, number> | null>(null);

/** Within it, a film keeps its look from one list to the next, and on its sheet. */
export function KeepLooks({ children }: { readonly children: ReactNode }): ReactNode {
  const [shown] = useState(() => new Map<string, number>());
  return <Shown value={shown}>{children}</Shown>;
}

interface PosterLooksProps {
  /** In the order in which they stand. */
  readonly items: readonly Drawn[];
  readonly kind: Kind;
  readonly children: ReactNode;
}

/** Within it, drawn posters that stand beside each other differ. */
export function PosterLooks({ items, kind, children }: PosterLooksProps): ReactNode {
  const shown = use(Shown);
  const areThere = useGenreTables();
  const [chosen, setChosen] = useState(() => ({
    items,
    areThere,
    looks: chooseLooks(items, kind, NONE, shown ?? NONE),
  }));
  const { looks } = chosen;
  if (areThere !== chosen.areThere || !areSame(items, chosen.items)) {
    setChosen({ items, areThere, looks: chooseLooks(items, kind, looks, shown ?? NONE) });
  }
  useEffect(() => {
    for (const [id, look] of looks) shown?.set(id, look);
  }, [looks, shown]);
  return <Chosen value={looks}>{children}</Chosen>;
}

/** Which look a film has where it is shown, for `drawPoster`. */
export function useLook(id: string): number {
  const shown = use(Shown);
  return use(Chosen).get(id) ?? shown?.get(id) ?? 0;
}

function areSame(some: readonly Drawn[], others: readonly Drawn[]): boolean {
  return some.length === others.length && some.every(({ id }, place) => others[place]?.id === id);
}
