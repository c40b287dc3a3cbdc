export { daySeed, nextSeed } from "./day-seed.ts";
export { firstRandom, hashText, randomStream } from "./random-stream.ts";
