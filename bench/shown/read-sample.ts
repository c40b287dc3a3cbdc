import { resolve } from "node:path";
import { randomStream } from "@moodreel/core/random";
import { without } from "@moodreel/recommend/blend";
import { indexItems } from "@moodreel/recommend/interactions";
import { inAnyOrder, ofLongest } from "./protocols/long-histories.ts";
import { readFolder, readMovieTweetings, type Data } from "../recommend/data/read-data.ts";

const SHARED =
  process.env["MOODREEL_SHARED_DATA"] ?? resolve(import.meta.dirname, "..", "..", "..", "shared", "data");
/** Of more ratings those of some people are taken: the run ends in minutes. */
const MOST_RATINGS = 1_000_000;

export interface SampleOptions {
  /** A folder of ratings; MovieTweetings by default. */
  readonly folder?: string | undefined;
  readonly seed: number;
  /** Only the ratings of so many people who gave most. */
  readonly longest?: number | undefined;
  /** Whether the order and the times of a person's ratings are made up. */
  readonly shuffled?: boolean;
}

/** Ratings and films; of many ratings those of people drawn by seed. */
export async function readSample(options: SampleOptions): Promise<Data> {
  const { seed, longest, shuffled = false } = options;
  const data = await drawn(options.folder, seed);
  const some = longest === undefined ? data.interactions : ofLongest(data.interactions, longest);
  const said = [
    ...(longest === undefined ? [] : [`the ${longest} people with most ratings`]),
    ...(shuffled ? ["in an order of chance"] : []),
  ];
  return {
    ...data,
    name: [data.name, ...said].join(", "),
    interactions: shuffled ? inAnyOrder(some, seed) : some,
  };
}

async function drawn(folder: string | undefined, seed: number): Promise<Data> {
  const data = named(
    folder === undefined ? await readMovieTweetings(SHARED) : await readFolder(resolve(folder)),
  );
  if (data.facts.size === 0) throw new Error("There are no films with genres: the list cannot be of a mood.");
  const { interactions } = data;
  const share = MOST_RATINGS / interactions.item.length;
  if (share >= 1) return data;
  const random = randomStream(seed);
  const gone = new Uint8Array(interactions.item.length);
  interactions.users.forEach((_, user) => {
    if (random() >= share) gone.fill(1, interactions.offsets[user], interactions.offsets[user + 1]);
  });
  return { ...data, interactions: without(interactions, gone) };
}

/** A catalogue takes a mere number for that of a row, and makes an id of the title: so numbers get a name. */
function named({ name, interactions, facts }: Data): Data {
  return {
    name,
    interactions: { ...interactions, items: indexItems(interactions.items.ids.map(nameOf)) },
    facts: new Map([...facts.values()].map((film) => [nameOf(film.id), { ...film, id: nameOf(film.id) }])),
  };
}

function nameOf(id: string): string {
  return /^\d+$/.test(id) ? `film${id}` : id;
}
