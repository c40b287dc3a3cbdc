export { daySeed, nextSeed } from "./day-seed.ts";
export { randomStream } from "./random-stream.ts";
