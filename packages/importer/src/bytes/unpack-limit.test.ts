import { expect, test } from "vitest";
import { unpackLimit } from "./unpack-limit.ts";

const MEGABYTE = 2 ** 20;

/** Megabytes that are unpacked before it is refused, at most so many. */
function unpackedOf(packed: number, claimed: number, row: string, most: number): number {
  const limit = unpackLimit("films.csv", 4096 * MEGABYTE);
  const chunk = Buffer.from(row.repeat(Math.ceil(MEGABYTE / row.length)));
  limit.packed(packed * MEGABYTE);
  limit.claimed(claimed * MEGABYTE);
  for (let done = 0; done < most; done++) {
    try {
      limit.unpacked(chunk);
    } catch (error) {
      expect(error).toMatchObject({ code: "file-too-large" });
      return done;
    }
  }
  return most;
}

test("more rows than any table has are refused at the beginning, not at the end", () => {
  expect(unpackedOf(11, 1100, "A film,Drama\n", 1100)).toBeLessThan(20);
});

test("a table that packs well is read", () => {
  const row = `A film,Drama,${"a long plot of many words ".repeat(8)}\n`;
  expect(unpackedOf(11, 700, row, 100)).toBe(100);
});
