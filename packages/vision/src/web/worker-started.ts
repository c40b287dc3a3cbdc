import { VisionError } from "../errors.ts";
import { toVisionError, type OpenRequest, type WorkerMessage } from "./worker-protocol.ts";

/** So long after a worker's failure, ms, the browser may still report that a policy was the reason. */
const REPORT_MS = 100;

/**
 * Starts a worker and sends it the first request.
 *
 * @returns the worker, once it is ready
 * @throws VisionError `model-unusable` or `csp-blocked`; the signal's reason when that aborts
 */
export async function workerStarted(
  start: () => Worker,
  request: OpenRequest,
  onProgress: ((loaded: number, total: number) => void) | undefined,
  signal: AbortSignal | undefined,
): Promise<Worker> {
  signal?.throwIfAborted();
  const violations = watchViolations();
  let worker: Worker | null = null;
  let onAbort: (() => void) | null = null;
  try {
    const started = start();
    worker = started;
    await new Promise<void>((resolve, reject) => {
      onAbort = () => reject(signal?.reason);
      signal?.addEventListener("abort", onAbort);
      started.onmessage = ({ data }: MessageEvent<WorkerMessage>) => {
        if (data.type === "progress") onProgress?.(data.loaded, data.total);
        else if (data.type === "ready") resolve();
        else if (data.type === "failed") reject(toVisionError(data.error));
      };
      started.onerror = (event) => {
        event.preventDefault();
        setTimeout(() => reject(notStarted(event.message, violations.seen())), REPORT_MS);
      };
      started.postMessage(request);
    });
    return started;
  } catch (error) {
    worker?.terminate();
    if (error instanceof DOMException && error.name === "SecurityError")
      throw notStarted(error.message, violations.seen());
    throw error;
  } finally {
    violations.end();
    if (onAbort !== null) signal?.removeEventListener("abort", onAbort);
  }
}

function notStarted(message: string | undefined, blocked: string | null): VisionError {
  if (blocked !== null) {
    return new VisionError(
      "csp-blocked",
      `The page's Content-Security-Policy forbids the worker that reads faces (${blocked}). Add its address to worker-src: 'self', and blob: when the assets are on another origin.`,
      { directive: blocked },
    );
  }
  const reason = message === undefined || message === "" ? "its script could not be loaded" : message;
  return new VisionError(
    "model-unusable",
    `The worker that reads faces did not start: ${reason}. Check that the bundler emits it, or say where it is with \`assets: { worker }\`.`,
    { reason },
  );
}

/** Listens for what the page's security policy refuses. */
function watchViolations() {
  let directive: string | null = null;
  const listen = ({ effectiveDirective }: SecurityPolicyViolationEvent) => {
    directive = effectiveDirective;
  };
  document.addEventListener("securitypolicyviolation", listen);
  return {
    seen: () => directive,
    end: () => document.removeEventListener("securitypolicyviolation", listen),
  };
}
