export { earlierParts } from "./earlier-parts.ts";
