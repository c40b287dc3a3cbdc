import type { CheckedPart } from "../../check/checked-part.ts";
import type { Connections } from "../../postgres/connections.ts";
import { generationsThere, tablesOf } from "./generation-tables.ts";
import { catalogRows } from "./postgres-catalogs.ts";

/** Tables of generations that no catalogue names, and that nothing here removes. */
export async function unusedTables(primary: Connections): Promise<readonly CheckedPart[]> {
  const there = await generationsThere(primary);
  const named = new Set((await catalogRows(primary)).map(({ generation }) => generation));
  return there
    .filter((generation) => !named.has(generation))
    .map((generation) => ({
      part: "file",
      name: tablesOf(generation).item,
      path: primary.place,
      state: "unused",
      says: "No catalogue names these tables. Nothing uses them; those of a catalogue that was just replaced go with the next import.",
    }));
}
