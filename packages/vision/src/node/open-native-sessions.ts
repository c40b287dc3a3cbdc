import { availableParallelism } from "node:os";
import { createOrtSession } from "../session/ort-session.ts";
import type { SessionLike } from "../session/session-like.ts";
import type { NativeRuntime } from "./load-native.ts";
import type { ModelFiles } from "./model-files.ts";

export interface Sessions {
  readonly detector: SessionLike;
  readonly expression: SessionLike;
}

/** Both networks on onnxruntime-node. @throws VisionError `model-unusable` */
export async function openNativeSessions(
  ort: NativeRuntime,
  files: Pick<ModelFiles, "detector" | "expression">,
  threads = Math.min(4, Math.max(1, Math.floor(availableParallelism() / 2))),
): Promise<Sessions> {
  const options = {
    intraOpNumThreads: threads,
    interOpNumThreads: 1,
    // Four severity levels up to errors: the runtime otherwise prints warnings about the machine.
    logSeverityLevel: 3 as const,
  };
  const results = await Promise.allSettled([
    createOrtSession(ort, files.detector, "face-detector.onnx", options),
    createOrtSession(ort, files.expression, "expression.onnx", options),
  ]);
  const [detector, expression] = await allOrNone(results);
  return { detector: detector!, expression: expression! };
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
