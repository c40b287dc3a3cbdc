const CODE_SECTION = 10;
const HEADER_BYTES = 8;

/**
 * A WebAssembly module with each of its own functions' code changed. Their numbers and types, and
 * all else, stay.
 *
 * @param change gets the code (locals, then instructions) and the function's number, counted
 *   without imported ones
 */
export function mapFunctions(
  module: Uint8Array,
  change: (code: Uint8Array, index: number) => Uint8Array,
): Buffer<ArrayBuffer> {
  const reader = new Reader(module, HEADER_BYTES);
  const parts: Uint8Array[] = [module.subarray(0, HEADER_BYTES)];
  while (reader.at < module.length) {
    const start = reader.at;
    const id = module[reader.at++];
    const end = reader.number() + reader.at;
    if (id === CODE_SECTION) parts.push(changed(reader, change));
    else parts.push(module.subarray(start, end));
    reader.at = end;
  }
  return Buffer.concat(parts);
}

/** The code with instructions put before its first. */
export function withPrefix(code: Uint8Array, instructions: readonly number[]): Uint8Array {
  const reader = new Reader(code, 0);
  // Groups of locals: how many, and a byte for their type.
  for (let groups = reader.number(); groups > 0; groups--) {
    reader.number();
    reader.at++;
  }
  return Buffer.concat([
    code.subarray(0, reader.at),
    Uint8Array.from(instructions),
    code.subarray(reader.at),
  ]);
}

/** LEB128 of a whole number of 0 or more; with `signed` room is left for a sign bit. */
export function leb128(value: number, signed = false): number[] {
  const bytes: number[] = [];
  let rest = value;
  do {
    bytes.push((rest % 128) + 128);
    rest = Math.floor(rest / 128);
  } while (rest > 0);
  if (signed && bytes.at(-1)! >= 128 + 64) bytes.push(128);
  bytes.push(bytes.pop()! - 128);
  return bytes;
}

function changed(
  reader: Reader,
  change: (code: Uint8Array, index: number) => Uint8Array,
): Buffer<ArrayBuffer> {
  const count = reader.number();
  const bodies: Uint8Array[] = [Uint8Array.from(leb128(count))];
  for (let index = 0; index < count; index++) {
    const length = reader.number();
    const code = change(reader.bytes.subarray(reader.at, reader.at + length), index);
    reader.at += length;
    bodies.push(Uint8Array.from(leb128(code.length)), code);
  }
  const content = Buffer.concat(bodies);
  return Buffer.concat([Uint8Array.from([CODE_SECTION, ...leb128(content.length)]), content]);
}

class Reader {
  readonly bytes: Uint8Array;
  at: number;

  constructor(bytes: Uint8Array, at: number) {
    this.bytes = bytes;
    this.at = at;
  }

  /** Unsigned LEB128. */
  number(): number {
    let [value, factor, byte] = [0, 1, 128];
    while (byte >= 128) {
      byte = this.bytes[this.at++]!;
      value += (byte % 128) * factor;
      factor *= 128;
    }
    return value;
  }
}
