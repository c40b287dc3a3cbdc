import type { Choice } from "../blend/choice.ts";
import { RecommendError } from "../errors.ts";
import { indexItems } from "../interactions/item-index.ts";
import type { Timeline } from "../interactions/timeline.ts";
import type { Neighbours } from "../scorer/neighbours.ts";
import { aligned, MAGIC, PREFIX, VERSION, type Header } from "./model-format.ts";
import { hasOtherSum } from "./model-sum.ts";
import { readHeader } from "./read-header.ts";
import type { SavedChoice, SavedModel, Trend } from "./saved-model.ts";

/**
 * Loads what `writeModel` wrote: views over the bytes, which must not change afterwards. What the
 * columns point at is checked, so that a damaged file cannot lead out of them.
 *
 * @throws RecommendError `model-not-one`, `model-other-version`, `model-damaged`
 * @example
 * ```ts
 * import { columnsOf, fitModel, readModel, writeModel } from "@moodreel/recommend";
 *
 * // Ten people who each rated a and b.
 * const ratings = Array.from({ length: 20 }, (_, at) => ({ user: `${at >> 1}`, item: "ab"[at % 2], value: 8, at }));
 * const { model } = await fitModel(columnsOf(ratings), { seed: 1 });
 * console.log(readModel(writeModel(model)).items.ids); // [ 'a', 'b' ]
 * ```
 */
export function readModel(file: Uint8Array): SavedModel {
  // Views need a multiple of 8 to begin at, which a slice of a larger buffer may not have.
  const bytes = file.byteOffset % 8 === 0 ? file : file.slice();
  const { header, end } = headerOf(bytes);
  const columns = new Columns(bytes, end);
  const starts = columns.ints(header.items + 1);
  const text = columns.bytes(header.idBytes);
  checkOffsets(starts, header.idBytes);
  const ids = idsOf(starts, text);
  const counts = columns.ints(header.items);
  const trends = header.trends.map((days): Trend => ({ days, scores: columns.floats(header.items) }));
  const items = indexItems(ids);
  const matrices = header.matrices.map(({ name, pairs }): Neighbours => {
    const offsets = columns.ints(header.items + 1);
    const item = columns.ints(pairs);
    const weight = columns.floats(pairs);
    checkOffsets(offsets, pairs);
    checkPairs(item, weight, header.items);
    return { name, items, offsets, item, weight };
  });
  const timeline = header.events === undefined ? null : timelineIn(columns, header.events, header.items);
  const choice =
    header.choice === undefined ? null : choiceIn(columns, header.choice, header.events, header.items);
  if (columns.left !== 0) throw damaged(`${columns.left} bytes are left over`);
  const { people, ratings, until, components, stages, stale } = header;
  const read = { items, people, ratings, until, counts, trends, matrices, components, stages };
  return {
    ...read,
    ...(stale === undefined ? {} : { stale }),
    ...(timeline === null ? {} : { timeline }),
    ...(choice === null ? {} : { choice }),
  };
}

function headerOf(bytes: Uint8Array): { readonly header: Header; readonly end: number } {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const decoder = new TextDecoder();
  if (bytes.length < PREFIX || decoder.decode(bytes.subarray(0, MAGIC.length)) !== MAGIC) {
    throw new RecommendError(
      "model-not-one",
      "The file is not a model of Moodreel. Choose one that training wrote.",
    );
  }
  const version = view.getUint32(8, true);
  if (version !== VERSION) {
    throw new RecommendError(
      "model-other-version",
      `The model is of version ${version}, and this program reads ${VERSION}. Train it again.`,
    );
  }
  if (hasOtherSum(bytes)) throw damaged("its bytes have changed");
  const length = view.getUint32(12, true);
  if (PREFIX + length > bytes.length) throw damaged("it ends in its header");
  const text = decoder.decode(bytes.subarray(PREFIX, PREFIX + length));
  try {
    return { header: readHeader(JSON.parse(text)), end: aligned(PREFIX + length) };
  } catch (error) {
    throw damaged("its header cannot be read", error);
  }
}

class Columns {
  readonly #bytes: Uint8Array;
  #at: number;

  constructor(bytes: Uint8Array, at: number) {
    this.#bytes = bytes;
    this.#at = at;
  }

  get left(): number {
    return this.#bytes.length - this.#at;
  }

  bytes(length: number): Uint8Array {
    const start = this.#at;
    this.#at += aligned(length);
    if (this.#at > this.#bytes.length) throw damaged("it ends too early");
    return this.#bytes.subarray(start, start + length);
  }

  ints(length: number): Uint32Array {
    const { buffer, byteOffset } = this.bytes(4 * length);
    return new Uint32Array(buffer, byteOffset, length);
  }

  doubles(length: number): Float64Array {
    const { buffer, byteOffset } = this.bytes(8 * length);
    return new Float64Array(buffer, byteOffset, length);
  }

  floats(length: number): Float32Array {
    const { buffer, byteOffset } = this.bytes(4 * length);
    return new Float32Array(buffer, byteOffset, length);
  }
}

function timelineIn(columns: Columns, events: number, items: number): Timeline {
  const times = columns.doubles(events);
  const item = columns.ints(events);
  for (let k = 0; k < events; k++) {
    if (!(times[k]! >= (times[k - 1] ?? -Infinity)) || times[k] === Infinity) {
      throw damaged("its times are out of order");
    }
    if (item[k]! >= items) throw damaged("a rating is of no item");
  }
  return { times, item };
}

function choiceIn(columns: Columns, choice: Choice, events: number | undefined, items: number): SavedChoice {
  if (events === undefined) throw damaged("its choice model has no ratings");
  const kinds = columns.bytes(events);
  const means = columns.floats(items);
  if (means.some((mean) => !Number.isFinite(mean))) throw damaged("a mean rating is no number");
  return { ...choice, kinds, means };
}

function idsOf(starts: Uint32Array, bytes: Uint8Array): readonly string[] {
  const decoder = new TextDecoder();
  return Array.from({ length: starts.length - 1 }, (_, i) =>
    decoder.decode(bytes.subarray(starts[i], starts[i + 1])),
  );
}

function checkOffsets(offsets: Uint32Array, total: number): void {
  let last = 0;
  for (const offset of offsets) {
    if (offset < last) throw damaged("its rows are out of order");
    last = offset;
  }
  if (offsets[0] !== 0 || last !== total) throw damaged("its rows do not fill their column");
}

/** A plain loop: this is millions of numbers, and a server waits for it. */
function checkPairs(item: Uint32Array, weight: Float32Array, items: number): void {
  for (let k = 0; k < item.length; k++) {
    if (item[k]! >= items) throw damaged("a neighbour is no item");
    if (!Number.isFinite(weight[k]!)) throw damaged("a weight is no number");
  }
}

function damaged(what: string, cause?: unknown): RecommendError {
  return new RecommendError("model-damaged", `The model's file is damaged: ${what}. Train it again.`, cause);
}
