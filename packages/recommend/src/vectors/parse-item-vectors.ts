import { RecommendError } from "../errors.ts";
import { indexItems } from "../interactions/item-index.ts";
import { eachLine } from "../interactions/lines.ts";
import type { ItemVectors } from "./item-vectors.ts";

const FORMAT = "moodreel-item-vectors";
const VERSION = 1;
/** More would take seconds for each person. */
const MOST_RANK = 1024;

/**
 * Reads item vectors as `training/spark/als.py` writes them: JSON lines, the first with `format`,
 * `version`, `rank`, `regularisation` and `alpha`, the others with `item` and `vector`.
 *
 * @throws RecommendError `vectors-not-one`, `vectors-damaged` with the number of the line
 */
export async function parseItemVectors(chunks: AsyncIterable<Uint8Array>): Promise<ItemVectors> {
  const decoder = new TextDecoder();
  let head: Omit<ItemVectors, "items" | "values"> | null = null;
  const ids = new Map<string, number>();
  let values = new Float32Array(0);
  let line = 0;
  await eachLine(chunks, (bytes, start, end) => {
    line += 1;
    if (start === end) return;
    const json = parsed(decoder.decode(bytes.subarray(start, end)));
    if (head === null) {
      head = headOf(json);
      return;
    }
    const { item, vector } = (json ?? {}) as { readonly item?: unknown; readonly vector?: unknown };
    if (typeof item !== "string" || item === "" || ids.has(item))
      throw damaged(line, "names no item, or one again");
    if (!Array.isArray(vector) || vector.length !== head.rank || !vector.every(Number.isFinite)) {
      throw damaged(line, `has no ${head.rank} numbers`);
    }
    const at = ids.size * head.rank;
    if (at + head.rank > values.length) {
      const longer = new Float32Array(Math.max(1024 * head.rank, 2 * values.length));
      longer.set(values);
      values = longer;
    }
    values.set(vector as readonly number[], at);
    ids.set(item, ids.size);
  });
  const { rank, regularisation, alpha } = head ?? headOf(null);
  return {
    items: indexItems([...ids.keys()]),
    rank,
    regularisation,
    alpha,
    values: values.slice(0, ids.size * rank),
  };
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    // The caller reports it: what the line should have been depends on where it is.
    return null;
  }
}

function headOf(json: unknown): Omit<ItemVectors, "items" | "values"> {
  const it = (json ?? {}) as Readonly<Record<string, unknown>>;
  const { rank, regularisation, alpha } = it;
  const isOne =
    it["format"] === FORMAT &&
    it["version"] === VERSION &&
    Number.isInteger(rank) &&
    (rank as number) >= 1 &&
    (rank as number) <= MOST_RANK &&
    [regularisation, alpha].every((x) => typeof x === "number" && x > 0 && x < Infinity);
  if (isOne) {
    return { rank: rank as number, regularisation: regularisation as number, alpha: alpha as number };
  }
  throw new RecommendError(
    "vectors-not-one",
    `The file has no item vectors of version ${VERSION}. Choose one that training/spark/als.py wrote.`,
  );
}

function damaged(line: number, what: string): RecommendError {
  return new RecommendError("vectors-damaged", `Line ${line} of the item vectors ${what}. Write them again.`);
}
