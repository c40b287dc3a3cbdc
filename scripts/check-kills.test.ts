import { expect, test } from "vitest";
import { killKind } from "./kills/kill-kinds.ts";
import { KINDS } from "./kills/kinds.ts";

/** `npm run check:kills` has as many as wanted. */
const KILLS = 1;

test.each(KINDS)(
  "a kill in $name leaves the old or the new, and loses nothing",
  { timeout: 300_000 },
  async (kind) => {
    const { kills, wrong } = await killKind(kind, KILLS, 5);
    expect(wrong).toEqual([]);
    expect(kills).toBe(KILLS);
  },
);
