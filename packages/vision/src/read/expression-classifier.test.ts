import { EMOTIONS } from "@moodreel/core";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parseExpressionSpec } from "../spec/expression-spec.ts";
import { fakeSession, modelJson } from "../testing/vision-material.ts";
import { classify } from "./expression-classifier.ts";
import { softmax } from "./softmax.ts";

const shipped = parseExpressionSpec(modelJson("expression.json"));
const none = EMOTIONS.map(() => 0);
const spec = { ...shipped, prior: none, detected: { ...shipped.detected, prior: none } };
const pixels = spec.template.size ** 2;

/**
 * A network whose logit for happy is the first pixel, and for sad the last of the first row; the
 * logits of found faces have two more for happy.
 */
function corners() {
  return fakeSession((feeds) => {
    const { data, dims } = feeds[spec.input.name]!;
    const logits = new Float32Array(dims[0]! * EMOTIONS.length);
    for (let view = 0; view < dims[0]!; view++) {
      logits[view * EMOTIONS.length + EMOTIONS.indexOf("happy")] = data[view * pixels]!;
      logits[view * EMOTIONS.length + EMOTIONS.indexOf("sad")] =
        data[view * pixels + spec.template.size - 1]!;
    }
    const raised = logits.map((value, i) => value + (EMOTIONS[i % EMOTIONS.length] === "happy" ? 2 : 0));
    const shape = [dims[0]!, EMOTIONS.length];
    return {
      [spec.logits]: { data: logits, dims: shape },
      [spec.detected.logits]: { data: raised, dims: shape },
      [spec.look.output]: { data: looksOf(data, dims[0]!), dims: [dims[0]!, spec.look.labels.length] },
    };
  });
}

/** A crop whose last pixel is 100 is surely covered, and one with 50 perhaps; any other is a face. */
function looksOf(data: Float32Array, count: number): Float32Array {
  return Float32Array.from({ length: count * spec.look.labels.length }, (_, i) => {
    const [crop, label] = [
      Math.floor(i / spec.look.labels.length),
      spec.look.labels[i % spec.look.labels.length],
    ];
    const covered = data[(crop + 1) * pixels - 1]! / 101;
    return label === "covered" ? covered : label === "face" ? 1 - covered : 0;
  });
}

function cropWith(first: number, lastOfRow: number): Float32Array {
  const crop = new Float32Array(pixels);
  crop[0] = first;
  crop[spec.template.size - 1] = lastOfRow;
  return crop;
}

describe("classify", () => {
  it("gives each crop its own scores, all in one run", async () => {
    const { session, calls } = corners();
    const [happy, sad] = await classify(session, spec, [cropWith(9, 0), cropWith(0, 9)], "tight");
    expect(calls).toHaveLength(1);
    expect(happy!.scores.happy).toBeGreaterThan(0.99);
    expect(sad!.scores.sad).toBeGreaterThan(0.99);
  });

  it("reads a face that was found from the output for found faces", async () => {
    const { session } = corners();
    const [moved] = await classify(session, spec, [cropWith(0, 0)], "found");
    const [plain] = await classify(session, spec, [cropWith(0, 0)], "tight");
    expect(moved!.scores.happy).toBeCloseTo(Math.exp(2) / (Math.exp(2) + 7), 9);
    expect(plain!.scores.happy).toBeCloseTo(1 / 8, 12);
  });

  it("takes the part of the prior off that the model's description says, and all else stays", async () => {
    const { session } = corners();
    const prior = EMOTIONS.map((emotion) => (emotion === "fear" ? Math.log(3) : 0));
    const [read] = await classify(session, { ...spec, prior }, [cropWith(0, 0)], "tight");
    expect(read!.scores.fear).toBeCloseTo(3 / 10, 12);
    expect(read!.scores.sad).toBeCloseTo(1 / 10, 12);
  });

  it("reads a found face mirrored too where no expression stands out, and no other", async () => {
    const { session, calls } = corners();
    const found = { ...spec, detected: { ...spec.detected, logits: spec.logits } };
    const [clear, doubtful] = await classify(session, found, [cropWith(9, 0), cropWith(2, 0)], "found");
    expect(calls.map((feeds) => feeds[spec.input.name]!.dims[0])).toEqual([2, 1]);
    expect(clear!.scores.sad).toBeLessThan(0.001);
    // Mirrored the first pixel is the last of its row, so that as much speaks for sad as for happy.
    expect(doubtful!.scores.happy).toBeCloseTo(Math.E / (2 * Math.E + 6), 9);
    expect(doubtful!.scores.sad).toBeCloseTo(doubtful!.scores.happy, 12);
    const [tight] = await classify(session, found, [cropWith(2, 0)], "tight");
    expect(tight!.scores.happy).toBeCloseTo(Math.exp(2) / (Math.exp(2) + 7), 9);
  });

  it("says what a crop shows where the network is clear about it", async () => {
    const { session } = corners();
    const crops = [0, 50, 100].map((last) => cropWith(0, 0).fill(last, -1));
    const looks = (await classify(session, spec, crops, "found")).map(({ look }) => look);
    expect(looks).toEqual(["face", "face", "covered"]);
  });

  it("runs nothing for nobody", async () => {
    const { session, calls } = corners();
    expect(await classify(session, spec, [], "found")).toEqual([]);
    expect(calls).toEqual([]);
  });
});

describe("softmax", () => {
  it("sums to 1 and keeps the order for any logits", () => {
    const logits = fc.array(fc.double({ min: -1000, max: 1000, noNaN: true }), {
      minLength: 1,
      maxLength: 9,
    });
    fc.assert(
      fc.property(logits, (values) => {
        const scores = softmax(values);
        expect(scores.reduce((sum, score) => sum + score, 0)).toBeCloseTo(1, 12);
        const best = values.indexOf(Math.max(...values));
        expect(scores[best]).toBe(Math.max(...scores));
      }),
    );
  });
});
