export { comesBefore } from "./comes-before.ts";
export { earlierParts } from "./earlier-parts.ts";
