import { noOpinion, withReaction } from "@moodreel/core/profile";
import { expect, test } from "vitest";
import { film } from "../../catalogs/conformance/shelf.ts";
import { describeProfileStore } from "../conformance/profile-store.conformance.ts";
import { openMemoryProfiles } from "./open-memory-profiles.ts";

describeProfileStore("in memory", async (limits) => openMemoryProfiles({}, limits));

const NOW = "2026-11-24T20:00:00.000Z";
const ANA = { name: "ana", createdAt: "2026-11-01T00:00:00.000Z", keepsMoods: false };

test("profiles that are saved are there again, and stay as they were where saving fails", async () => {
  const kept = new Map<string, unknown>([["catalog films", "of another store"]]);
  let full = false;
  const options = {
    saved: kept,
    save(key: string, value: unknown) {
      if (full) throw new Error("no room left");
      if (value === null) kept.delete(key);
      else kept.set(key, structuredClone(value));
    },
  };
  const first = openMemoryProfiles(options);
  await first.create(ANA);
  await first.create({ ...ANA, name: "ben" });
  await first.remove("ben");
  const like = () => ({ opinions: [withReaction(noOpinion(film("a", ["Comedy"]), NOW), "like", NOW)] });
  await first.change("ana", "movie", [], like);
  expect([...kept.keys()]).toEqual(["catalog films", "profile ana"]);

  const second = openMemoryProfiles(options);
  expect(await second.profiles()).toEqual([ANA]);
  expect(await second.export("ana")).toEqual(await first.export("ana"));
  full = true;
  await expect(second.remove("ana")).rejects.toThrow("no room left");
  await expect(second.configure("ana", () => ({ keepsMoods: true }))).rejects.toThrow("no room left");
  expect(await second.profiles()).toEqual([ANA]);
});

test("profiles that were saved under names that are one now are all there, and stay where they were saved", async () => {
  const saved = (name: string) => ({ profile: { ...ANA, name }, kinds: {}, moods: [], corrections: [] });
  const kept = new Map<string, unknown>(["B", "b", "b "].map((name) => [`profile ${name}`, saved(name)]));
  const options = {
    saved: kept,
    save: (key: string, value: unknown) => void (value === null ? kept.delete(key) : kept.set(key, value)),
  };
  const first = openMemoryProfiles(options);
  expect((await first.profiles()).map(({ name }) => name)).toEqual(["B", "b 2", "b 3"]);
  await first.configure("B 2", () => ({ keepsMoods: true }));
  expect([...kept.keys()]).toEqual(["profile B", "profile b", "profile b "]);
  expect(await openMemoryProfiles(options).profiles()).toEqual(await first.profiles());
  await first.remove("B");
  await first.create({ ...ANA, name: "b" });
  const names = async () => (await openMemoryProfiles(options).profiles()).map(({ name }) => name);
  expect((await names()).toSorted()).toEqual(["b", "b 2", "b 3"]);
});
