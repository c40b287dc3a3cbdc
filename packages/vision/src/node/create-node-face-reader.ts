import { readFile } from "node:fs/promises";
import { availableParallelism } from "node:os";
import { VisionError } from "../errors.ts";
import { FaceReader } from "../read/face-reader.ts";
import type { QualityLimits } from "../read/quality.ts";
import { createOrtSession } from "../session/ort-session.ts";
import type { SessionLike } from "../session/session-like.ts";

export interface NodeFaceReaderOptions {
  /** Threads per network; by default half of the machine's, at most 4: the networks are small. */
  readonly threads?: number;
  readonly quality?: Partial<QualityLimits>;
}

const MODELS = new URL("../../models/", import.meta.url);

/**
 * A reader on onnxruntime-node with the models of this package. The runtime is loaded here and
 * not before, so that commands which read no picture start at once.
 *
 * @throws VisionError `model-unusable`
 */
export async function createNodeFaceReader({
  threads,
  quality,
}: NodeFaceReaderOptions = {}): Promise<FaceReader> {
  const intraOpNumThreads = threads ?? Math.min(4, Math.max(1, Math.floor(availableParallelism() / 2)));
  const sessions = await Promise.allSettled([
    createNodeSession("face-detector.onnx", intraOpNumThreads),
    createNodeSession("expression.onnx", intraOpNumThreads),
  ]);
  const [detector, expression] = await allOrNone(sessions);
  return FaceReader.create({
    detector: detector!,
    expression: expression!,
    detectorSpec: await readJson("face-detector.json"),
    expressionSpec: await readJson("expression.json"),
    options: { now: () => performance.now(), ...(quality === undefined ? {} : { quality }) },
  });
}

/** A model of this package on onnxruntime-node. */
export async function createNodeSession(file: string, intraOpNumThreads: number): Promise<SessionLike> {
  const ort = await loadRuntime();
  // Four severity levels up to errors: the runtime otherwise prints warnings about the machine.
  return createOrtSession(ort, await readModel(file), file, {
    intraOpNumThreads,
    interOpNumThreads: 1,
    logSeverityLevel: 3 as const,
  });
}

async function loadRuntime() {
  // From 1.29 on the runtime reports its use to its maker, and its look at the process for that
  // purpose overruns the stack where the command line is long. It reads this when it is loaded.
  process.env["ORT_DISABLE_TELEMETRY"] = "1";
  try {
    return await import("onnxruntime-node");
  } catch (cause) {
    throw new VisionError(
      "model-unusable",
      "onnxruntime-node cannot be loaded. Run npm install again; it supports Linux, macOS and Windows on x64 and arm64.",
      {},
      { cause },
    );
  }
}

async function readJson(file: string): Promise<unknown> {
  return JSON.parse(new TextDecoder().decode(await readModel(file)));
}

async function readModel(file: string): Promise<Uint8Array> {
  try {
    return await readFile(new URL(file, MODELS));
  } catch (cause) {
    throw new VisionError(
      "model-unusable",
      `The file ${file} of @moodreel/vision cannot be read. Reinstall the product.`,
      { model: file },
      { cause },
    );
  }
}

/** Closes what was opened when another failed. */
async function allOrNone(
  results: readonly PromiseSettledResult<SessionLike>[],
): Promise<readonly SessionLike[]> {
  const opened = results.flatMap((result) => (result.status === "fulfilled" ? [result.value] : []));
  const failed = results.find((result) => result.status === "rejected");
  if (failed === undefined) return opened;
  await Promise.all(opened.map((session) => session.close()));
  throw failed.reason;
}
