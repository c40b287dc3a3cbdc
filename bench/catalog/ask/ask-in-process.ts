import { randomStream } from "@moodreel/core/random";
import { openSqliteStore } from "@moodreel/store/sqlite";
import { answer } from "../run/in-process.ts";
import { timesOf, type Times } from "../times.ts";
import { fts5Search } from "./fts5.ts";
import { randomFilters, randomMood } from "./moods.ts";
import { typed, WAYS } from "./title-texts.ts";

export interface AskTask {
  readonly store: string;
  readonly rows: number;
  readonly moods: number;
  readonly titles: number;
  readonly seed: number;
  /** The index of titles by SQLite's FTS5. */
  readonly fts5: string;
}

export interface Asked {
  /** The first question of the process, ms: it opens the catalogue. */
  readonly first: number;
  readonly plain: Times;
  readonly filtered: Times;
  /** By what was typed. */
  readonly titles: Readonly<Record<string, Times>>;
  /** The same by FTS5, which forgives no slips. */
  readonly fts5: Readonly<Record<string, Times>>;
}

/** As the service asks. */
const PER_GENRE = 100;
const CATALOG = "titles";

await answer(async ({ store: path, rows, moods, titles, seed, fts5 }: AskTask): Promise<Asked> => {
  const store = await openSqliteStore(path);
  const random = randomStream(seed);
  const plain: number[] = [];
  const known = new Set<string>();
  for (let i = 0; i < moods; i++) {
    const query = { catalog: CATALOG, genres: randomMood(random), filters: {}, perGenre: PER_GENRE };
    plain.push(await timed(async () => (await store.candidates(query)).forEach(({ id }) => known.add(id))));
  }
  const ids = [...known];
  const filtered: number[] = [];
  for (let i = 0; i < moods; i++) {
    const filters = randomFilters(random, ids);
    const query = { catalog: CATALOG, genres: randomMood(random), filters, perGenre: PER_GENRE };
    filtered.push(await timed(() => store.candidates(query)));
  }
  const found: Record<string, Times> = {};
  const peer: Record<string, Times> = {};
  const peerSearch = fts5Search(fts5);
  for (const way of WAYS) {
    const taken: number[] = [];
    const takenByPeer: number[] = [];
    while (taken.length < titles) {
      const id = `tt${String(1 + Math.floor(random() * rows)).padStart(8, "0")}`;
      const [item] = await store.itemsById(CATALOG, [id]);
      if (item === undefined) throw new Error(`no item ${id}`);
      const text = typed(item.title, way, random);
      taken.push(await timed(() => store.search({ catalog: CATALOG, text, limit: 20 })));
      if (way !== "with a slip") takenByPeer.push(await timed(async () => peerSearch(text)));
    }
    found[way] = timesOf(taken);
    if (takenByPeer.length > 0) peer[way] = timesOf(takenByPeer);
  }
  await store.close();
  return {
    first: plain[0] ?? NaN,
    plain: timesOf(plain),
    filtered: timesOf(filtered),
    titles: found,
    fts5: peer,
  };
});

async function timed(work: () => Promise<unknown>): Promise<number> {
  const start = performance.now();
  await work();
  return performance.now() - start;
}
