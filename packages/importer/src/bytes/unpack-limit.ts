import { MoodreelError } from "@moodreel/core";
import { tooLarge } from "./bytes-of-source.ts";

/**
 * Tables pack to a fifth or a tenth; what packs better than this over more than {@link FREE_BYTES} is a
 * bomb.
 */
const MAX_RATIO = 250;
const FREE_BYTES = 64 * 2 ** 20;

/** Throws MoodreelError `file-too-large` once more is unpacked than any table has. */
export function unpackLimit(
  name: string,
  maxBytes: number,
): { packed(bytes: number): void; unpacked(bytes: number): void } {
  let from = 0;
  let to = 0;
  return {
    packed: (bytes) => void (from += bytes),
    unpacked(bytes) {
      to += bytes;
      if (to > maxBytes) throw tooLarge(`${name}, unpacked,`, maxBytes);
      if (to > FREE_BYTES && to > from * MAX_RATIO) throw bomb(name);
    },
  };
}

function bomb(name: string): MoodreelError {
  return new MoodreelError(
    "file-too-large",
    `${name} unpacks to over ${MAX_RATIO} times its size, which no table does. Unpack it yourself if you trust it.`,
    { file: name, maxRatio: MAX_RATIO },
  );
}
