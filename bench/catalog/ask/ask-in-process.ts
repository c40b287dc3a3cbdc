import { randomStream } from "@moodreel/core/random";
import { openSqliteStore } from "@moodreel/store/sqlite";
import { answer } from "../run/in-process.ts";
import { timesOf, type Times } from "../times.ts";
import { randomFilters, randomMood } from "./moods.ts";
import { typed, WAYS } from "./title-texts.ts";

export interface AskTask {
  readonly store: string;
  readonly rows: number;
  readonly moods: number;
  readonly titles: number;
  readonly seed: number;
}

export interface Asked {
  /** The first question of the process, ms: it opens the catalogue. */
  readonly first: number;
  readonly plain: Times;
  readonly filtered: Times;
  /** By what was typed. */
  readonly titles: Readonly<Record<string, Times>>;
}

/** As the service asks. */
const PER_GENRE = 100;
const CATALOG = "titles";

await answer(async ({ store: path, rows, moods, titles, seed }: AskTask): Promise<Asked> => {
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
  for (const way of WAYS) {
    const taken: number[] = [];
    while (taken.length < titles) {
      const id = `tt${String(1 + Math.floor(random() * rows)).padStart(8, "0")}`;
      const [item] = await store.itemsById(CATALOG, [id]);
      if (item === undefined) throw new Error(`no item ${id}`);
      const text = typed(item.title, way, random);
      taken.push(await timed(() => store.search({ catalog: CATALOG, text, limit: 20 })));
    }
    found[way] = timesOf(taken);
  }
  await store.close();
  return { first: plain[0] ?? NaN, plain: timesOf(plain), filtered: timesOf(filtered), titles: found };
});

async function timed(work: () => Promise<unknown>): Promise<number> {
  const start = performance.now();
  await work();
  return performance.now() - start;
}
