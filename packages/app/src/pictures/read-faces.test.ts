import { expect, it } from "vitest";
import { readFaces, type Picture } from "./read-faces.ts";

const NOT_ONE = new TextEncoder().encode("no picture");

async function outcomesOf(pictures: Picture | Iterable<Picture>): Promise<string[]> {
  const outcomes: string[] = [];
  for await (const { outcome } of readFaces(pictures)) outcomes.push(outcome);
  return outcomes;
}

it("takes a path or bytes for one picture, and a list for several", async () => {
  expect(await outcomesOf("none.jpg")).toEqual(["unreadable"]);
  expect(await outcomesOf(NOT_ONE)).toEqual(["unreadable"]);
  expect(await outcomesOf(["none.jpg", NOT_ONE])).toEqual(["unreadable", "unreadable"]);
  expect(await outcomesOf(new Set(["none.jpg"]))).toEqual(["unreadable"]);
});
