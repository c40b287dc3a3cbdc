export { writeWhole, type WriteWholeOptions } from "./write-whole.ts";
