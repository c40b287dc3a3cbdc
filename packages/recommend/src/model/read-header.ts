import type { BlendStage } from "../blend/blend.ts";
import { CONTEXT, signCount, type Choice } from "../blend/choice.ts";
import { CONTENT_SIGNS } from "../blend/content-signs.ts";
import type { ModelComponent } from "../blend/model-component.ts";
import type { HistoryWeighting } from "../scorer/history-weights.ts";
import type { Header } from "./model-format.ts";

/**
 * A model's header out of JSON, part by part.
 *
 * @throws TypeError, RangeError when it is not a header
 */
export function readHeader(json: unknown): Header {
  const it = record(json);
  const items = count(it["items"]);
  const trends = list(it["trends"], number);
  const matrices = list(it["matrices"], (one) => {
    const { name, pairs } = record(one);
    return { name: text(name), pairs: count(pairs) };
  });
  const components = list(it["components"], (one) => component(record(one), trends.length, matrices.length));
  const stale = it["stale"] === undefined ? null : record(it["stale"]);
  const days = stale === null ? 1 : number(stale["days"]);
  if (!(days > 0)) throw new RangeError("Trends are never old.");
  return {
    people: count(it["people"]),
    ratings: count(it["ratings"]),
    until: number(it["until"]),
    items,
    idBytes: count(it["idBytes"]),
    trends,
    matrices,
    components,
    stages: stagesOf(it["stages"], components.length),
    ...(it["events"] === undefined ? {} : { events: count(it["events"]) }),
    ...(it["choice"] === undefined ? {} : { choice: choiceOf(it["choice"], components) }),
    ...(stale === null ? {} : { stale: { days, stages: stagesOf(stale["stages"], components.length) } }),
  };
}

function stagesOf(value: unknown, components: number): readonly BlendStage[] {
  const stages = list(value, (one): BlendStage => {
    const { from, weights } = record(one);
    const read = { from: count(from), weights: list(weights, number) };
    if (read.weights.length !== components) throw new RangeError("A stage has other components.");
    return read;
  });
  if (stages[0]?.from !== 0) throw new RangeError("The stages do not begin at 0.");
  return stages;
}

function choiceOf(value: unknown, components: readonly ModelComponent[]): Choice {
  const { weights: rows, genres: shares } = record(value);
  const read = list(rows, (row) => list(row, number));
  const tastes = components.filter(({ kind }) => kind === "taste").length;
  // Older files have none of what items are: that counts for nothing.
  const none = Array.from({ length: CONTENT_SIGNS }, () => Array.from({ length: CONTEXT }, () => 0));
  const weights = shares === undefined ? [...read.slice(0, -1), ...none, ...read.slice(-1)] : read;
  const genres = Object.fromEntries(
    Object.entries(shares === undefined ? {} : record(shares)).map(([key, share]) => [key, number(share)]),
  );
  if (weights.length !== signCount(tastes) || weights.some((row) => row.length !== CONTEXT))
    throw new RangeError("The choice model has other signs.");
  return { weights, genres };
}

function component(it: Readonly<Record<string, unknown>>, trends: number, matrices: number): ModelComponent {
  const power = number(it["power"]);
  switch (it["kind"]) {
    case "popularity":
      return { kind: "popularity", power };
    case "trend":
      return { kind: "trend", trend: below(it["trend"], trends), power };
    case "taste": {
      const weighting = record(it["weighting"]);
      return {
        kind: "taste",
        name: text(it["name"]),
        matrix: below(it["matrix"], matrices),
        weighting: historyWeighting(weighting),
        power,
      };
    }
    default:
      throw new TypeError(`There is no component of kind ${String(it["kind"])}.`);
  }
}

function historyWeighting(it: Readonly<Record<string, unknown>>): HistoryWeighting {
  // JSON writes Infinity as null: a weight that never halves.
  const halfLife = it["halfLife"] === null ? Infinity : number(it["halfLife"]);
  if (!(halfLife > 0)) throw new RangeError("A half-life is not positive.");
  return { halfLife, disliked: number(it["disliked"]) };
}

function record(value: unknown): Readonly<Record<string, unknown>> {
  if (typeof value !== "object" || value === null) throw new TypeError("Not an object.");
  return value as Readonly<Record<string, unknown>>;
}

function list<T>(value: unknown, read: (one: unknown) => T): readonly T[] {
  if (!Array.isArray(value)) throw new TypeError("Not a list.");
  return value.map(read);
}

function number(value: unknown): number {
  // JSON has numbers too large for one, such as 1e999.
  if (typeof value !== "number" || !Number.isFinite(value)) throw new TypeError("Not a number.");
  return value;
}

function count(value: unknown): number {
  const n = number(value);
  if (!Number.isSafeInteger(n) || n < 0) throw new RangeError("Not a count.");
  return n;
}

function below(value: unknown, limit: number): number {
  const n = count(value);
  if (n >= limit) throw new RangeError("Points at nothing.");
  return n;
}

function text(value: unknown): string {
  if (typeof value !== "string") throw new TypeError("Not a text.");
  return value;
}
