import { createWriteStream } from "node:fs";
import { join } from "node:path";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { openMoodreel, type Moodreel } from "@moodreel/app";
import { modelFiles } from "@moodreel/app/home";
import type { Interactions } from "@moodreel/recommend";
import { openSqliteProfiles, openSqliteStore } from "@moodreel/store/sqlite";
import type { Film } from "../../recommend/data/read-data.ts";
import { catalogTable } from "./catalog-table.ts";
import { recordItems, type Recorded } from "./record-items.ts";

/** The product with a catalogue of the films and a model of the ratings, and its clock. */
export interface Product extends Recorded {
  readonly moodreel: Moodreel;
  /** Milliseconds since the epoch: what the product takes for now. */
  readonly clock: { now: number };
  /** Of the trained model. */
  readonly modelFile: string;
}

/**
 * @param folder for the ratings and the model
 * @param train all that it may learn from: also ratings and votes of its catalogue are of these alone
 */
export async function openProduct(
  folder: string,
  films: ReadonlyMap<string, Film>,
  train: Interactions,
): Promise<Product> {
  const clock = { now: 0 };
  const { store, ...recorded } = recordItems(await openSqliteStore(":memory:"));
  const profiles = await openSqliteProfiles(":memory:");
  const models = modelFiles(folder);
  const moodreel = await openMoodreel({ store, profiles, models, now: () => clock.now, timeZone: "UTC" });
  const table = new TextEncoder().encode(catalogTable(films, train));
  await moodreel.importFile(table, { name: "films", kind: "movie" });
  const ratings = join(folder, "ratings.csv");
  await pipeline(Readable.from(ratingLines(train)), createWriteStream(ratings));
  const { path } = await moodreel.train(ratings);
  return { moodreel, clock, modelFile: path, ...recorded };
}

function* ratingLines({ users, items, offsets, item, value, at }: Interactions): Generator<string> {
  yield "userId,movieId,rating,timestamp\n";
  for (let user = 0; user < users.length; user++) {
    for (let row = offsets[user]!; row < offsets[user + 1]!; row++) {
      yield `${users[user]},${items.ids[item[row]!]},${value[row]},${at[row]}\n`;
    }
  }
}
