import { VisionError } from "../errors.ts";

/** What kind of thing a source is, for messages: `HTMLVideoElement`, `number`, `null`. */
function kindOf(source: unknown): string {
  if (source === null || typeof source !== "object") return source === null ? "null" : typeof source;
  return source.constructor?.name ?? "object";
}

/** @param readable what can be read here */
export function unsupported(source: unknown, where: "Node" | "a page", readable: string): VisionError {
  const kind = kindOf(source);
  return new VisionError(
    "source-unsupported",
    `Faces cannot be read from a ${kind} in ${where}. Pass ${readable}.`,
    { kind },
  );
}
