import { afterEach, beforeEach, describe } from "vitest";
import type { Store } from "../../store.ts";
import { describeCandidates } from "./candidates.ts";
import { describeCatalogs } from "./catalogs.ts";
import { describeFacts } from "./facts.ts";
import { describeMerging } from "./merging.ts";
import { describeSearch } from "./search.ts";
import { Shelf } from "./shelf.ts";
import { describeSmallRows } from "./small-rows.ts";

/** The suite that every store passes. `open` gives an empty store of its own each time. */
export function describeStore(name: string, open: () => Promise<Store>): void {
  describe(`${name}:`, () => {
    let shelf: Shelf;
    beforeEach(async () => {
      shelf = new Shelf(await open());
    });
    afterEach(() => shelf.store.close());
    const current = (): Shelf => shelf;
    describeCatalogs(current);
    describeMerging(current);
    describeCandidates(current);
    describeSearch(current);
    describeFacts(current);
    describeSmallRows(current);
  });
}
