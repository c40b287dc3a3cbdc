import { expect, test } from "vitest";
import { mapItems, parseLinks } from "./id-map.ts";
import { interactionsOf } from "./interactions.ts";
import { historyOf } from "./history.ts";
import { columnsOf } from "./rating-builder.ts";

async function* bytesOf(text: string): AsyncGenerator<Uint8Array> {
  yield new TextEncoder().encode(text);
}

test("reads MovieLens' links as IMDb's ids", async () => {
  const links = await parseLinks(
    bytesOf("movieId,imdbId,tmdbId\r\n1,0114709,862\r\n2,1234567890,\r\n3,,5\r\n"),
  );
  expect([...links]).toEqual([
    ["1", "tt0114709"],
    ["2", "tt1234567890"],
  ]);
  await expect(parseLinks(bytesOf("a,b\n1,2\n"))).rejects.toMatchObject({ code: "links-column-missing" });
});

test("renames items, leaves out what has no name, and makes one of two that have the same", () => {
  const columns = columnsOf([
    { user: "u", item: "1", value: 8, at: 1 },
    { user: "u", item: "2", value: 4, at: 2 },
    { user: "u", item: "3", value: 6, at: 3 },
    { user: "v", item: "3", value: 6, at: 3 },
  ]);
  const map = new Map([
    ["1", "tt1"],
    ["2", "tt1"],
  ]);
  const { columns: mapped, unmapped } = mapItems(columns, map);
  expect(unmapped).toBe(2);
  const interactions = interactionsOf(mapped);
  expect(historyOf(interactions, 0)).toEqual([{ item: "tt1", rating: 4, at: 2 }]);
  expect(historyOf(interactions, 1)).toEqual([]);
});
