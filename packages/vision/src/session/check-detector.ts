import { anchorCentres } from "../spec/anchors.ts";
import { VisionError } from "../errors.ts";
import { parseDetectorSpec } from "../spec/detector-spec.ts";
import { numberIn, record } from "../spec/spec-fields.ts";
import { outputOf } from "./output-of.ts";
import type { SessionLike } from "./session-like.ts";

/**
 * Conformance of a session of the face detector: runs a made-up picture and compares with the
 * numbers pinned in face-detector.check.json. Whatever runs the model must pass before its
 * readings are shown, since a faulty graphics driver gives wrong numbers without any error.
 *
 * @throws VisionError `model-unusable` with the output and the largest difference
 */
export async function checkDetector(
  session: SessionLike,
  specJson: unknown,
  checkJson: unknown,
): Promise<void> {
  const spec = parseDetectorSpec(specJson);
  const check = record(checkJson, "face-detector.check.json");
  const { size, name } = spec.input;
  const outputs = await session.run({
    [name]: { data: madeUpPicture(size, spec.input), dims: [1, 3, size, size] },
  });
  const count = anchorCentres(spec).length / 2;
  const logits = outputOf(outputs, spec.outputs.logits, count);
  const boxes = outputOf(outputs, spec.outputs.boxes, count * 16);
  const tolerance = numberIn(check, "tolerance", 0, 1);
  for (const [anchor, expected] of Object.entries(record(check["logits"], "logits"))) {
    compare(spec.file, "logits", [logits.data[Number(anchor)]!], [expected], tolerance);
  }
  for (const [anchor, expected] of Object.entries(record(check["boxes"], "boxes"))) {
    compare(
      spec.file,
      "boxes",
      boxes.data.subarray(Number(anchor) * 16, Number(anchor) * 16 + 16),
      expected,
      tolerance,
    );
  }
}

/** @throws VisionError `model-unusable` */
export function compare(
  model: string,
  output: string,
  got: ArrayLike<number>,
  expected: unknown,
  tolerance: number,
): void {
  const wanted = Array.isArray(expected) ? expected : [];
  const differences = wanted.map((value, index) => Math.abs(got[index]! - Number(value)));
  const worst =
    differences.length === got.length && differences.length > 0 ? Math.max(...differences) : Infinity;
  // Written so that a difference that is not a number fails too.
  if (worst <= tolerance) return;
  throw new VisionError(
    "model-unusable",
    `The model ${model} gives other numbers here than it should: ${output} differ by ${worst}. The runtime or its driver is faulty: use another one, or update it.`,
    { model, output, difference: worst },
  );
}

/** pixel(x, y, c) = (7x + 13y + 29c) mod 256, as the check file says. */
function madeUpPicture(
  size: number,
  { scale, offset }: { readonly scale: number; readonly offset: number },
): Float32Array {
  const data = new Float32Array(3 * size * size);
  let at = 0;
  for (let c = 0; c < 3; c++) {
    for (let y = 0; y < size; y++) {
      for (let x = 0; x < size; x++) data[at++] = ((x * 7 + y * 13 + c * 29) % 256) * scale + offset;
    }
  }
  return data;
}
