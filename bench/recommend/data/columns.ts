import { mkdir, open, readFile } from "node:fs/promises";
import { join } from "node:path";
import { interactionsOf, type Interactions } from "@moodreel/recommend";

/** Ratings that are written at once. */
const PART = 1 << 20;

/**
 * Writes ratings as four files of numbers, which any language reads at once, however many there are:
 * `user.u32`, `item.u32`, `value.f32` (0 to 10), `at.f64` (seconds), little-endian.
 */
export async function writeColumns(folder: string, interactions: Interactions): Promise<void> {
  await mkdir(folder, { recursive: true });
  const { users, offsets, item, value, at } = interactions;
  const user = new Uint32Array(item.length);
  for (let u = 0; u < users.length; u++) user.fill(u, offsets[u], offsets[u + 1]);
  await writeNumbers(join(folder, "user.u32"), user);
  await writeNumbers(join(folder, "item.u32"), item);
  await writeNumbers(join(folder, "value.f32"), value);
  await writeNumbers(join(folder, "at.f64"), at);
}

async function writeNumbers(path: string, numbers: Uint32Array | Float32Array | Float64Array): Promise<void> {
  const file = await open(path, "w");
  try {
    for (let from = 0; from < numbers.length; from += PART) {
      const part = numbers.subarray(from, from + PART);
      await file.writeFile(new Uint8Array(part.buffer, part.byteOffset, part.byteLength));
    }
  } finally {
    await file.close();
  }
}

/** Users and items go by their number. */
export async function readColumns(folder: string, items: number, users: number): Promise<Interactions> {
  const bytes = async (name: string): Promise<ArrayBuffer> => {
    const read = await readFile(join(folder, name));
    return read.buffer.slice(read.byteOffset, read.byteOffset + read.byteLength) as ArrayBuffer;
  };
  return interactionsOf({
    users: names(users),
    items: names(items),
    user: new Uint32Array(await bytes("user.u32")),
    item: new Uint32Array(await bytes("item.u32")),
    value: new Float32Array(await bytes("value.f32")),
    at: new Float64Array(await bytes("at.f64")),
  });
}

function names(count: number): readonly string[] {
  return Array.from({ length: count }, (_, i) => String(i));
}
