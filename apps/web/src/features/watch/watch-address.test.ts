import { expect, test } from "vitest";
import { readWatchAddress, watchParams } from "./watch-address.ts";

function read(search: string): ReturnType<typeof readWatchAddress> {
  return readWatchAddress(new URLSearchParams(search), 5);
}

test("a link names a mood and one of its lists", () => {
  expect(read("?mood=sad&seed=7")).toEqual({ word: "sad", seed: 7 });
  expect(read("")).toEqual({ word: null, seed: 5 });
});

test.each(["?mood=merry&seed=-1", "?mood=&seed=1e3", "?mood=SAD&seed=4294967296", "?seed=0x10"])(
  "what fits nothing in %s counts as not given",
  (search) => expect(read(search)).toEqual({ word: null, seed: 5 }),
);

test("a mood may be in people's words", () => {
  expect(read("?mood=tired")).toEqual({ word: "tired", seed: 5 });
});

test("what is written is what is read", () => {
  const address = { word: "fear", seed: 4_294_967_295 } as const;
  const given = Object.entries(watchParams(address)).map(([name, value]) => [name, String(value)]);
  expect(readWatchAddress(new URLSearchParams(given), 1)).toEqual(address);
});
