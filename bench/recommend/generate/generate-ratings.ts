import { randomStream } from "@moodreel/core/random";
import { aliasTable, drawFrom } from "./alias-table.ts";
import { gamma, normal } from "./distributions.ts";

export interface GenerateOptions {
  readonly people: number;
  readonly items: number;
  /** About how many; each person's number is drawn. */
  readonly ratings: number;
  readonly seed: number;
  /** What times say: `sessions` keep to a mood and people change, `nothing` gives a person's ratings one time. */
  readonly times?: "sessions" | "nothing";
}

export interface GeneratedPerson {
  /** Positions of items, in the order of watching, none twice. */
  readonly items: readonly number[];
  /** Half stars, 0.5 to 5. */
  readonly ratings: readonly number[];
  /** Seconds since 1970. */
  readonly times: readonly number[];
}

/** Circles of taste: each item is at home in a few, and each person draws from a few. */
const CIRCLES = 48;
const START = 1_200_000_000;
const YEARS_OF_TIME = 8;
const YEAR = 31_557_600;

/**
 * People and what they rated, made up one by one, so that any number of ratings takes no memory.
 * Items are popular by Mandelbrot's law (rank + 20)^−1; circles of taste raise some of them; a person
 * mixes circles by a Dirichlet of 0.08; how much they rate is log-normal with σ = 1, from 20 on.
 */
export function* generateRatings(options: GenerateOptions): Generator<GeneratedPerson> {
  const { people, items, ratings, seed, times = "sessions" } = options;
  const random = randomStream(seed);
  const quality = Float64Array.from({ length: items }, () => normal(random));
  const leanings = Float64Array.from({ length: items * CIRCLES }, () => normal(random));
  const weightIn = (circle: number, item: number): number =>
    Math.exp(2 * leanings[item * CIRCLES + circle]!) / (item + 20);
  const circles = Array.from({ length: CIRCLES }, (_, circle) =>
    aliasTable(new Float64Array(items).map((__, item) => weightIn(circle, item))),
  );
  const mean = Math.max(1, ratings / people - 20);
  const taken = new Int32Array(items).fill(-1);
  for (let person = 0; person < people; person++) {
    const wanted = Math.min(items >> 2, 20 + Math.round(mean * Math.exp(normal(random) - 0.5)));
    const mixture = Float64Array.from({ length: CIRCLES }, () => gamma(0.08, random) + 1e-9);
    const table = aliasTable(mixture);
    const generous = 0.4 * normal(random);
    const chosen: number[] = [];
    const given: number[] = [];
    const at: number[] = [];
    let time = START + Math.floor(random() * (YEARS_OF_TIME - 1) * YEAR);
    let circle = drawFrom(table, random);
    for (let tries = 0; chosen.length < wanted && tries < 20 * wanted; tries++) {
      // A session keeps to its circle for some films; without times each film is drawn for itself.
      if (times === "nothing" || random() < 0.25) circle = drawFrom(table, random);
      const item = drawFrom(circles[circle]!, random);
      if (taken[item] === person) continue;
      taken[item] = person;
      const liking = 0.5 * quality[item]! + 0.35 * leanings[item * CIRCLES + circle]! + generous;
      const stars = 3.5 + 0.8 * liking + 0.5 * normal(random);
      chosen.push(item);
      given.push(Math.max(0.5, Math.min(5, Math.round(2 * stars) / 2)));
      if (times === "sessions") time += Math.floor(random() < 0.2 ? random() * 3e6 : random() * 60);
      at.push(time);
    }
    yield { items: chosen, ratings: given, times: at };
  }
}
