/** Numbers that several threads read and write at the same place. All 0 at first. */
export function sharedFloats(length: number): Float32Array {
  return new Float32Array(new SharedArrayBuffer(4 * length));
}

export function sharedInts(length: number): Uint32Array {
  return new Uint32Array(new SharedArrayBuffer(4 * length));
}

/** A counter from which threads draw the next piece of work. */
export function sharedCounters(length: number): Int32Array {
  return new Int32Array(new SharedArrayBuffer(4 * length));
}
