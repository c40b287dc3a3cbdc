export * from "../index.ts";
export { createWebFaceReader, type WebFaceReaderOptions } from "./create-web-face-reader.ts";
export type { ReadableSource, WebBackend, WebFaceReader, WebReadOptions } from "./web-face-reader.ts";
