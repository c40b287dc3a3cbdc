export * from "../index.ts";
export { createNodeFaceReader, type NodeFaceReaderOptions } from "./create-node-face-reader.ts";
export { decodeImage, type DecodedFrame, type DecodeOptions } from "./decode-image.ts";
export { readImage } from "./read-image.ts";
