import { errorEntry as entry, type ErrorEntry } from "./error-entry.ts";

/** Pictures and models: the codes of `VisionError`. "No face" is an outcome, not one of these. */
export const VISION_ERRORS = {
  "frame-invalid": entry(
    400,
    1,
    "sizes that are not whole numbers of 1 or more, or do not match the bytes",
    "Pass RGBA, four bytes a pixel, and the width and height that go with it.",
  ),
  "image-unreadable": entry(
    400,
    1,
    "the file is missing, empty, not a picture, or damaged",
    "Use another copy.",
  ),
  "image-too-large": entry(413, 1, "the picture has more pixels than allowed", "Reduce the picture."),
  "source-unsupported": entry(
    400,
    1,
    "this kind of source cannot be read here, such as a video element in Node or a number anywhere",
    "Pass one of the sources that the message names.",
  ),
  "dependency-missing": entry(
    500,
    1,
    'an optional package is not installed: sharp decodes picture files in Node, onnxruntime-node is what `runtime: "native"` needs',
    "Install the package that the message names with `npm install`.",
  ),
  "csp-blocked": entry(
    500,
    1,
    "a Content-Security-Policy forbids WebAssembly or the worker",
    "Add `'wasm-unsafe-eval'` to its `script-src` and `'self'` to its `worker-src`.",
  ),
  "model-unusable": entry(
    500,
    1,
    "a model, or the runtime that runs it, cannot be loaded or gives wrong numbers",
    "Install the package again.",
  ),
  "reader-closed": entry(500, 1, "the reader was closed before or during the read", "Create another reader."),
} as const satisfies Readonly<Record<string, ErrorEntry>>;
