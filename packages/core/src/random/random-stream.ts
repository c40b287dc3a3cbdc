/** A reproducible stream of numbers in [0, 1): mulberry32, a 32-bit generator in the public domain. */
export function randomStream(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    const number = firstRandom(state);
    state = (state + STEP) >>> 0;
    return number;
  };
}

const STEP = 0x6d2b79f5;

/** The first number of a stream, without the stream. */
export function firstRandom(seed: number): number {
  let t = (seed + STEP) >>> 0;
  t = Math.imul(t ^ (t >>> 15), t | 1);
  t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
  return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
}

/** 32-bit FNV-1a hash of a text, to draw per item whatever the order of the candidates. */
export function hashText(text: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  return hash >>> 0;
}
