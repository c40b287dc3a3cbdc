import { itemOf } from "@moodreel/core";
import { openMemoryStore } from "@moodreel/store/memory";
import { withShelves } from "@moodreel/store";
import { expect, test } from "vitest";
import { contentsOf } from "./contents-of.ts";

const film = (id: string, genre: string, year: number | null) =>
  itemOf({ id, title: `Film ${id}`, genres: [genre], year });

test("what items are is asked of all catalogues of the kind, however many there are", async () => {
  const store = openMemoryStore();
  const write = (name: string, kind: "movie" | "book", items: readonly ReturnType<typeof film>[]) =>
    store.writeCatalog({ name, kind, importedAt: "2026-01-01T00:00:00Z", mode: "replace" }, [items]);
  expect((await contentsOf(withShelves(store), "movie", ["1"])).size).toBe(0);
  const many = Array.from({ length: 4500 }, (_, k) =>
    film(`${k}`, k % 2 === 0 ? "Comedy" : "Horror", 1900 + (k % 120)),
  );
  await write("here", "movie", many.slice(0, 4000));
  await write("there", "movie", [...many.slice(4000), film("undated", "Drama", null)]);
  await write("read", "book", [film("a book", "Crime", 1999)]);
  const ids = [...many.map(({ id }) => id), "undated", "a book", "nowhere"];
  const contents = await contentsOf(withShelves(store), "movie", ids);
  expect(contents.size).toBe(4501);
  expect(contents.get("4321")).toEqual({ genres: ["Horror"], year: 1900 + (4321 % 120) });
  expect(contents.get("undated")?.year).toBeNull();
});
