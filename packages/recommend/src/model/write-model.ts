import { aligned, MAGIC, PREFIX, VERSION, type Header } from "./model-format.ts";
import { withRoomForSum, writeSum } from "./model-sum.ts";
import type { SavedModel } from "./saved-model.ts";

/**
 * The model as the bytes of a file. See `model-format.ts`.
 *
 * @example
 * ```ts
 * import { columnsOf, fitModel, writeModel } from "@moodreel/recommend";
 *
 * // Ten people who each rated a and b.
 * const ratings = Array.from({ length: 20 }, (_, at) => ({ user: `${at >> 1}`, item: "ab"[at % 2], value: 8, at }));
 * const { model } = await fitModel(columnsOf(ratings), { seed: 1 });
 * console.log(writeModel(model) instanceof Uint8Array); // true
 * ```
 */
export function writeModel(model: SavedModel): Uint8Array {
  const {
    items,
    people,
    ratings,
    until,
    counts,
    trends,
    matrices,
    components,
    stages,
    stale,
    timeline,
    choice,
  } = model;
  const encoder = new TextEncoder();
  const ids = items.ids.map((id) => encoder.encode(id));
  const idStarts = new Uint32Array(ids.length + 1);
  ids.forEach((id, i) => {
    idStarts[i + 1] = idStarts[i]! + id.length;
  });
  const idBytes = new Uint8Array(idStarts.at(-1)!);
  ids.forEach((id, i) => idBytes.set(id, idStarts[i]));
  const header: Header = {
    people,
    ratings,
    until,
    items: ids.length,
    idBytes: idBytes.length,
    trends: trends.map(({ days }) => days),
    matrices: matrices.map(({ name, item }) => ({ name, pairs: item.length })),
    // JSON writes Infinity, a half-life that never comes, as null.
    components,
    stages,
    ...(stale === undefined ? {} : { stale }),
    ...(timeline === undefined ? {} : { events: timeline.item.length }),
    ...(choice === undefined ? {} : { choice: { weights: choice.weights, genres: choice.genres } }),
  };
  const head = encoder.encode(withRoomForSum(JSON.stringify(header)));
  const columns = [
    idStarts,
    idBytes,
    counts,
    ...trends.map(({ scores }) => scores),
    ...matrices.flatMap(({ offsets, item, weight }) => [offsets, item, weight]),
    ...(timeline === undefined ? [] : [timeline.times, timeline.item]),
    ...(choice === undefined ? [] : [choice.kinds, choice.means]),
  ];
  const size = columns.reduce(
    (sum, { byteLength }) => sum + aligned(byteLength),
    aligned(PREFIX + head.length),
  );
  const bytes = new Uint8Array(size);
  bytes.set(encoder.encode(MAGIC));
  const view = new DataView(bytes.buffer);
  view.setUint32(8, VERSION, true);
  view.setUint32(12, head.length, true);
  bytes.set(head, PREFIX);
  let at = aligned(PREFIX + head.length);
  for (const { buffer, byteOffset, byteLength } of columns) {
    bytes.set(new Uint8Array(buffer, byteOffset, byteLength), at);
    at += aligned(byteLength);
  }
  writeSum(bytes);
  return bytes;
}
