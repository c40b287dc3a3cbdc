import { KINDS, type ErrorCode } from "@moodreel/core";
import { errorEntryOf } from "@moodreel/core/error";
import type { CheckedPart, Store } from "@moodreel/store";
import { listCatalogs } from "../catalogs/list-catalogs.ts";
import type { Context } from "../context/context.ts";

/** What can be used at this moment. */
export interface Health {
  /** How many there are. */
  readonly catalogs: number;
  /** Those of them that can be asked. */
  readonly usable: number;
  /** What cannot be used, and what to do. */
  readonly damaged: readonly Pick<CheckedPart, "part" | "name" | "says">[];
}

/**
 * Asks each part for a little, as a person would: much faster than looking at all of it.
 *
 * @throws MoodreelError where not even the names of catalogues can be had
 */
export async function lookAtParts(context: Context, store: Pick<Store, "refusal">): Promise<Health> {
  const catalogs = await listCatalogs(context);
  const damaged: Health["damaged"][number][] = [];
  const look = async (
    part: CheckedPart["part"],
    name: string,
    ask: () => Promise<unknown>,
  ): Promise<void> => {
    try {
      await ask();
    } catch (error) {
      if (errorEntryOf(error) === null || !(error instanceof Error)) throw error;
      // It is used right now, and so it is whole.
      if ("code" in error && error.code === ("store-busy" satisfies ErrorCode)) return;
      damaged.push({ part, name, says: error.message });
    }
  };
  for (const { name } of catalogs)
    await look("catalog", name, () => context.catalogs.search({ catalog: name, limit: 1 }));
  const usable = catalogs.length - damaged.length;
  await look("profiles", "viewers", () => context.profiles.profiles());
  for (const kind of KINDS) {
    const problem = (await context.models.problem?.(kind)) ?? null;
    if (problem !== null) damaged.push({ part: "model", name: kind, says: problem });
  }
  if (store.refusal !== undefined && store.refusal !== null)
    damaged.push({ part: "settings", name: "names, policies and settings", says: store.refusal });
  return { catalogs: catalogs.length, usable, damaged };
}
