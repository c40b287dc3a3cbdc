export * from "../api/exports.ts";
export { createFaceReader } from "./create-face-reader.ts";
