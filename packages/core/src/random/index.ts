export { daySeed, nextSeed } from "./day-seed.ts";
export { hashText, randomStream } from "./random-stream.ts";
