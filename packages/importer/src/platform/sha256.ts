import type { Sha256 } from "./platform.ts";

/** The first 32 bits of the fractions of the cube roots, and of the square roots, of the first primes. */
const [ROUNDS, START] = constants();
const BLOCK = 64;

/** SHA-256 (FIPS 180-4) for a page, whose own is neither synchronous nor fed piece by piece. */
export function sha256(): Sha256 {
  const state = START.slice();
  const block = new Uint8Array(BLOCK);
  let bytes = 0;
  const push = (data: Uint8Array): void => {
    for (let from = 0; from < data.length;) {
      const at = bytes % BLOCK;
      const part = data.subarray(from, from + BLOCK - at);
      block.set(part, at);
      bytes += part.length;
      from += part.length;
      if (bytes % BLOCK === 0) mix(state, block);
    }
  };
  return {
    update: (data) => push(typeof data === "string" ? new TextEncoder().encode(data) : data),
    hex() {
      const length = bytes;
      const padding = new Uint8Array(BLOCK - ((length + 8) % BLOCK) + 8);
      padding[0] = 0x80;
      new DataView(padding.buffer).setBigUint64(padding.length - 8, BigInt(length) * 8n);
      push(padding);
      return Array.from(state, (word) => word.toString(16).padStart(8, "0")).join("");
    },
  };
}

function mix(state: Uint32Array, block: Uint8Array): void {
  const view = new DataView(block.buffer);
  const words = new Uint32Array(BLOCK);
  for (let i = 0; i < 16; i++) words[i] = view.getUint32(i * 4);
  for (let i = 16; i < 64; i++) {
    const [early, late] = [words[i - 15]!, words[i - 2]!];
    const low = turned(early, 7) ^ turned(early, 18) ^ (early >>> 3);
    const high = turned(late, 17) ^ turned(late, 19) ^ (late >>> 10);
    words[i] = words[i - 16]! + low + words[i - 7]! + high;
  }
  let [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0, g = 0, h = 0] = state;
  for (let i = 0; i < 64; i++) {
    const choice = (e & f) ^ (~e & g);
    const one = (h + (turned(e, 6) ^ turned(e, 11) ^ turned(e, 25)) + choice + ROUNDS[i]! + words[i]!) | 0;
    const majority = (a & b) ^ (a & c) ^ (b & c);
    const two = (turned(a, 2) ^ turned(a, 13) ^ turned(a, 22)) + majority;
    [h, g, f, e, d, c, b, a] = [g, f, e, (d + one) | 0, c, b, a, (one + two) | 0];
  }
  [a, b, c, d, e, f, g, h].forEach((word, i) => (state[i] = state[i]! + word));
}

function turned(word: number, bits: number): number {
  return (word >>> bits) | (word << (32 - bits));
}

function fraction(root: number): number {
  return Math.floor((root - Math.floor(root)) * 2 ** 32);
}

function constants(): readonly [rounds: Uint32Array, start: Uint32Array] {
  const primes: number[] = [];
  for (let n = 2; primes.length < 64; n++) if (primes.every((prime) => n % prime !== 0)) primes.push(n);
  return [
    Uint32Array.from(primes, (prime) => fraction(Math.cbrt(prime))),
    Uint32Array.from(primes.slice(0, 8), (prime) => fraction(Math.sqrt(prime))),
  ];
}
