import { defaultPolicy, itemOf, type Item } from "@moodreel/core";
import { noOpinion, withReaction } from "@moodreel/core/profile";
import type { ProfileExport, ProfileStore, Store } from "@moodreel/store";
import { writeBackup } from "@moodreel/store/backup";
import { openSqliteProfiles, openSqliteStore } from "@moodreel/store/sqlite";
import { existsSync, mkdirSync, readdirSync, statSync, utimesSync } from "node:fs";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";

export const AT = "2026-11-24T20:00:00.000Z";
/** Of the catalogue `films`; a few more than are sent at once. */
export const FILMS = 1200;
const OPINIONS = 700;

export type State = "old" | "new";

export interface Home {
  readonly store: Store;
  readonly profiles: ProfileStore;
}

/** What lies in a home's folder, open while `work` goes on. */
export async function withHome<T>(home: string, work: (opened: Home) => Promise<T>): Promise<T> {
  mkdirSync(home, { recursive: true, mode: 0o700 });
  const store = await openSqliteStore(join(home, "moodreel.db"));
  const profiles = await openSqliteProfiles(join(home, "profiles.db"));
  try {
    return await work({ store, profiles });
  } finally {
    await store.close();
    await profiles.close();
  }
}

/** Items that say which state they are of. */
export function films(state: State, count = FILMS): readonly Item[] {
  return Array.from({ length: count }, (_, n) =>
    itemOf({ id: `tt${n}`, title: `${state} ${n}`, genres: ["Comedy", "Drama"], year: 1950 + (n % 70) }),
  );
}

/** Fills catalogues, policy and Ana's profile; Ben has nothing to do with it. */
export async function fill({ store, profiles }: Home, state: State): Promise<void> {
  for (const [name, items] of [
    ["films", films(state)],
    ["more", films(state, 30)],
  ] as const) {
    await store.writeCatalog({ name, kind: "movie", importedAt: AT, mode: "replace" }, [items]);
  }
  await store.writePolicy("movie", {
    ...defaultPolicy("movie"),
    lift: { sad: [{ genre: state, weight: 1 }] },
  });
  await profiles.restore(person("ana", state));
}

export function person(name: string, state: State): ProfileExport {
  const opinions = films(state, OPINIONS).map((item) => withReaction(noOpinion(item, AT), "like", AT));
  const correction = { looked: "sad", felt: "happy", times: state === "old" ? 3 : 7, lastAt: AT } as const;
  return {
    profile: { name, createdAt: AT, keepsMoods: true },
    kinds: { movie: { learned: { match: {}, lift: {} }, opinions } },
    moods: [],
    corrections: [correction],
  };
}

export async function backupOf(state: State, home: string, file: string): Promise<void> {
  await withHome(home, async (opened) => {
    await fill(opened, state);
    await writeBackup(opened.store, opened.profiles, file);
  });
}

/** The state that all of it is in. @throws when parts are of different states, or not whole */
export async function stateOf({ store, profiles }: Home, parts: readonly Part[]): Promise<State> {
  const states: Record<Part, () => Promise<string>> = {
    films: () => catalogState(store, "films", FILMS),
    more: () => catalogState(store, "more", 30),
    policy: async () => (await store.readPolicy("movie"))?.lift.sad?.[0]?.genre ?? "none",
    ana: async () => {
      const exported = await profiles.export("ana");
      const opinions = exported?.kinds.movie?.opinions ?? [];
      const times = exported?.corrections[0]?.times;
      const of = opinions[0]?.item.title.split(" ")[0] ?? "none";
      const isWhole = opinions.length === OPINIONS && times === (of === "old" ? 3 : 7);
      return isWhole ? of : `${of} with ${opinions.length} opinions and ${times} corrections`;
    },
  };
  const found = new Map<Part, string>();
  for (const part of parts) found.set(part, await states[part]());
  const all = new Set(found.values());
  const [state] = all;
  if (all.size !== 1 || (state !== "old" && state !== "new"))
    throw new Error(`Half done: ${JSON.stringify(Object.fromEntries(found))}`);
  return state;
}

export type Part = "films" | "more" | "policy" | "ana";

async function catalogState(store: Store, name: string, count: number): Promise<string> {
  const titles = new Set<string>();
  let items = 0;
  for await (const batch of store.scan(name)) {
    items += batch.length;
    for (const { title } of batch) titles.add(title.split(" ")[0] ?? "");
  }
  const { items: found } = await store.search({ catalog: name, text: "old", limit: 1 });
  const state = [...titles].join(" and ");
  const isFound = found.length === (state === "old" ? 1 : 0);
  return items === count && isFound ? state : `${state} with ${items} items`;
}

/** As if nobody had come back to it for a day: what a kill leaves behind must be nothing then, either. */
export function letADayPass(home: string): void {
  const folder = join(home, "moodreel.db-catalogs");
  if (!existsSync(folder)) return;
  for (const name of readdirSync(folder)) {
    const path = join(folder, name);
    const before = statSync(path).mtimeMs / 1000 - 86_400;
    utimesSync(path, before, before);
  }
}

/** Looks at every page of every database of a home. */
export function checkPages(home: string): void {
  const folder = join(home, "moodreel.db-catalogs");
  const generations = existsSync(folder) ? readdirSync(folder).map((name) => join(folder, name)) : [];
  for (const path of [join(home, "moodreel.db"), join(home, "profiles.db"), ...generations]) {
    if (!path.endsWith(".db") || !existsSync(path)) continue;
    const db = new DatabaseSync(path);
    try {
      const says = Object.values(db.prepare("PRAGMA integrity_check(1)").get() ?? {})[0];
      if (says !== "ok") throw new Error(`${path}: ${String(says)}`);
    } finally {
      db.close();
    }
  }
}
