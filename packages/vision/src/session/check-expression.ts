import { parseExpressionSpec } from "../spec/expression-spec.ts";
import { listIn, numberIn, record, wrong } from "../spec/spec-fields.ts";
import { compare } from "./check-detector.ts";
import { outputOf } from "./output-of.ts";
import type { SessionLike } from "./session-like.ts";

/**
 * Conformance of a session of the expression model: a batch of two made-up crops against the
 * scores pinned in expression.check.json.
 *
 * @throws VisionError `model-unusable` with the largest difference
 */
export async function checkExpression(
  session: SessionLike,
  specJson: unknown,
  checkJson: unknown,
): Promise<void> {
  const spec = parseExpressionSpec(specJson);
  const check = record(checkJson, "expression.check.json");
  const rows = listIn(check, "scores").map((row) => {
    if (!Array.isArray(row)) throw wrong("scores", "a list of rows");
    return row as readonly unknown[];
  });
  const { size } = spec.template;
  const data = madeUpCrops(rows.length, size, spec.input);
  const outputs = await session.run({ [spec.input.name]: { data, dims: [rows.length, 1, size, size] } });
  const scores = outputOf(outputs, spec.scores, rows.flat().length);
  compare(spec.file, "scores", scores.data, rows.flat(), numberIn(check, "tolerance", 0, 1));
}

/** grey(n, x, y) = (7x + 13y + 31n + ⌊xy / 5⌋) mod 256, as the check file says. */
function madeUpCrops(
  count: number,
  size: number,
  { mean, std }: { readonly mean: number; readonly std: number },
): Float32Array {
  const data = new Float32Array(count * size * size);
  let at = 0;
  for (let n = 0; n < count; n++) {
    for (let y = 0; y < size; y++) {
      for (let x = 0; x < size; x++)
        data[at++] = (((x * 7 + y * 13 + n * 31 + Math.floor((x * y) / 5)) % 256) - mean) / std;
    }
  }
  return data;
}
