import { statSync } from "node:fs";
import { contentTaste, itemOf, type Item } from "@moodreel/core";
import type { LikedItem } from "@moodreel/core/taste";
import { columnsOf, fitModel, tasteModel, type TasteModel } from "@moodreel/recommend";
import { openMemoryProfiles, openMemoryStore } from "@moodreel/store/memory";
import { expect, test } from "vitest";
import { createMoodreel } from "../create-moodreel.ts";
import { NO_MODELS, type TasteModels } from "../models/taste-models.ts";
import { starterModelFile } from "./starter-file.ts";
import { withStarterModel } from "./with-starter-model.ts";

const HORROR = ["tt0081505", "tt0070047", "tt0084787", "tt0078748", "tt0087800", "tt0117571"];
const PIXAR = ["tt0114709", "tt0266543", "tt0317705", "tt0382932", "tt0910970", "tt0198781"];

function best(model: TasteModel, ids: readonly Item["id"][]): readonly Item["id"][] {
  const liked: LikedItem[] = ids.map((id) => ({ item: itemOf({ id, title: id, genres: [] }), liking: 1 }));
  return model.tasteOf(contentTaste(liked), liked, 1_800_000_000).best(30);
}

test("without training a few likes already say what goes with them", async () => {
  const model = await withStarterModel(NO_MODELS).of("movie");
  const [forHorror, forPixar] = [best(model!, HORROR), best(model!, PIXAR)];
  // Toy Story 2, Up, Ratatouille and their like; Halloween, Psycho, Aliens.
  const family = ["tt0120363", "tt1049413", "tt0435761", "tt0892769", "tt0126029", "tt0110357"];
  const dark = ["tt0077651", "tt0054215", "tt0090605", "tt0072271", "tt0083907", "tt0092991"];
  const countIn = (list: readonly string[], of: readonly string[]): number =>
    of.filter((id) => list.includes(id)).length;
  expect(countIn(forPixar, family)).toBeGreaterThan(countIn(forHorror, family));
  expect(countIn(forHorror, dark)).toBeGreaterThan(countIn(forPixar, dark));
  expect(forHorror.filter((id) => forPixar.includes(id)).length, "of thirty").toBeLessThan(15);
});

test("one's own model comes first, and other kinds have none", async () => {
  const ratings = Array.from({ length: 20 }, (_, at) => ({
    user: `${at >> 1}`,
    item: "ab"[at % 2]!,
    value: 8,
    at,
  }));
  const { model } = await fitModel(columnsOf(ratings), { seed: 1 });
  const own = tasteModel(model);
  expect(await withStarterModel<TasteModels>({ of: () => Promise.resolve(own) }).of("movie")).toBe(own);
  expect(await withStarterModel(NO_MODELS).of("book")).toBeNull();
});

test("where one's own model cannot be read, the list says so", async () => {
  const profiles = openMemoryProfiles();
  const models: TasteModels = { of: () => Promise.resolve(null), problem: async () => "It cannot be read." };
  const moodreel = createMoodreel({
    store: openMemoryStore(),
    profiles,
    models: withStarterModel(models),
    now: () => 0,
  });
  await moodreel.addViewer("ann");
  await moodreel.importFile(new TextEncoder().encode("id,title,genres\ntt0078748,Alien,Horror\n"), {
    name: "films",
    kind: "movie",
  });
  const answer = await moodreel.recommend({ emotion: "fear", viewer: "ann", filters: {} });
  expect(answer.warnings).toEqual(["It cannot be read."]);
  await moodreel.close();
});

test("the model is a small file", () => {
  expect(statSync(starterModelFile()).size).toBeLessThan(1_000_000);
});
