import { certain } from "@moodreel/core";
import { expect, test } from "vitest";
import type { MoodreelApi } from "../../apps/web/src/shared/api/moodreel-api.ts";
import { SHELF } from "./shelf.ts";

const { signal } = new AbortController();
const titles = (items: readonly { readonly title: string }[]): readonly string[] =>
  items.map(({ title }) => title);

/**
 * What the page relies on, whoever answers it. Each test has an API of its own, over a starter of the
 * films of `SHELF`, with nobody known and nothing changed.
 */
export function apiConformance(open: () => Promise<MoodreelApi>): void {
  test("the catalogue is there, and its films for a mood come with reasons", async () => {
    const api = await open();
    const [catalog] = await api.listCatalogs(signal);
    expect(catalog).toMatchObject({ name: "starter", kind: "movie", items: SHELF.length });
    const list = await api.recommend({ emotion: "happy", seed: 1, count: 2 }, signal);
    expect(list).toMatchObject({ outcome: "items", catalog: "starter" });
    expect(list.items).toHaveLength(2);
    for (const { genres, reasons } of list.items) {
      expect(genres).toContain("Comedy");
      expect(reasons.join()).toContain("Comedy");
    }
  });

  test("the same question gets the same list", async () => {
    const api = await open();
    const request = { scores: certain("sad"), seed: 7, count: 3 };
    expect(await api.recommend(request, signal)).toMatchObject({
      items: (await api.recommend(request, signal)).items,
    });
  });

  test("filters are kept to; when nothing fits, dropping one is offered", async () => {
    const api = await open();
    const request = { emotion: "happy", seed: 1, filters: { yearFrom: 2000 } } as const;
    expect(titles((await api.recommend(request, signal)).items)).toEqual(["Late comedy"]);
    const none = await api.recommend({ ...request, filters: { yearFrom: 2900 } }, signal);
    expect(none).toMatchObject({ outcome: "nothing-fits", relaxation: { drop: "yearFrom" } });
  });

  test("a kind without a catalogue is an outcome", async () => {
    const api = await open();
    const none = await api.recommend({ emotion: "happy", kind: "book" }, signal);
    expect(none).toMatchObject({ outcome: "nothing-fits", catalog: null });
  });

  test("the policy can be changed and put back; an emotion without a genre is an outcome", async () => {
    const api = await open();
    const { policy, isDefault } = await api.readPolicy("movie", signal);
    expect(isDefault).toBe(true);
    const match = { ...policy.match, happy: [], sad: [{ genre: "Comedy", weight: 1 }] };
    await api.writePolicy("movie", { ...policy, match });
    expect(await api.readPolicy("movie", signal)).toMatchObject({
      isDefault: false,
      unmapped: { match: ["happy"] },
    });
    expect(await api.recommend({ emotion: "happy" }, signal)).toMatchObject({
      outcome: "unmapped-emotion",
      emotion: "happy",
    });
    const sad = await api.recommend({ emotion: "sad", seed: 1, count: 1 }, signal);
    expect(sad.items[0]?.genres).toContain("Comedy");
    expect(await api.resetPolicy("movie")).toMatchObject({ isDefault: true, policy });
  });

  test("why a film is not on the list is said, and a title that is not known is refused", async () => {
    const api = await open();
    const request = { emotion: "happy", seed: 1, count: 1 } as const;
    const why = await api.askWhyNot({ ...request, item: "night of terror" });
    expect(why).toMatchObject({ item: { title: "Night of terror" } });
    expect(why.message).toContain("Night of terror");
    await expect(api.askWhyNot({ ...request, item: "zzzzzz" })).rejects.toMatchObject({
      name: "ApiFailure",
      code: "item-unknown",
    });
  });

  test("films are found by title, typos and all, and page by page", async () => {
    const api = await open();
    const shelf = { name: "starter", kind: "movie" } as const;
    const page = { limit: 2, cursor: null, signal };
    const found = await api.findItems(shelf, { text: "trumqet", filters: {}, viewers: [] }, page);
    expect(titles(found.items)).toEqual(["The trumpet comedy"]);
    const comedies = { text: "", filters: { withGenres: ["Comedy"] }, viewers: [] };
    const first = await api.findItems(shelf, comedies, page);
    expect(first.items).toHaveLength(2);
    const next = await api.findItems(shelf, comedies, { ...page, cursor: first.next });
    expect(titles(next.items)).not.toContain(first.items[0]?.title);
  });

  test("people come, agree, are exported and go", async () => {
    const api = await open();
    expect(await api.listProfiles(signal)).toEqual([]);
    expect(await api.createProfile("Ana")).toMatchObject({ name: "Ana", keepsMoods: false });
    await expect(api.createProfile("Ana")).rejects.toMatchObject({ code: "profile-exists" });
    expect(await api.keepMoods("Ana", true)).toMatchObject({ keepsMoods: true });
    expect(await api.exportProfile("Ana")).toMatchObject({
      format: "moodreel-profile",
      profile: { name: "Ana", keepsMoods: true },
    });
    await api.deleteProfile("Ana");
    expect(await api.listProfiles(signal)).toEqual([]);
    await expect(api.deleteProfile("Ana")).rejects.toMatchObject({ code: "profile-unknown" });
  });

  test("what somebody says of a film is kept, counts, and can be taken back", async () => {
    const api = await open();
    await api.createProfile("Ana");
    const request = { emotion: "happy", seed: 1, count: 10, profile: "Ana" } as const;
    const [first] = (await api.recommend(request, signal)).items;
    const item = first?.id ?? "";
    const mood = { emotion: "happy", intent: "match" } as const;
    expect(await api.react("Ana", { item, reaction: "never", mood })).toMatchObject({ item: { id: item } });
    expect((await api.recommend(request, signal)).items.map(({ id }) => id)).not.toContain(item);
    const { profile: viewer, ...rest } = request;
    const named = (await api.recommend({ ...rest, viewer }, signal)).items;
    expect(named.map(({ id }) => id)).not.toContain(item);
    expect(await api.listOpinions("Ana", "movie", signal)).toMatchObject([
      { item: { id: item }, reactions: { never: expect.any(String) } },
    ]);
    await api.withdraw("Ana", { item, kind: "movie", reaction: "never" });
    const back = (await api.recommend(request, signal)).items;
    expect(back.map(({ id }) => id)).toContain(item);
    expect(await api.rateItem("Ana", { item, rating: 9 })).toMatchObject({ rating: 9 });
    await expect(api.react("Ana", { item: "nothing", reaction: "like" })).rejects.toMatchObject({
      code: "item-unknown",
    });
  });

  test("reactions teach, what was learned is shown and can be forgotten", async () => {
    const api = await open();
    await api.createProfile("Ana");
    const mood = { emotion: "happy", intent: "match" } as const;
    const lessons = async (): Promise<number> =>
      Math.max(
        ...((await api.readLearned("Ana", "movie", signal)).match["happy"] ?? []).map((one) => one.lessons),
      );
    expect(await lessons()).toBe(0);
    const { items } = await api.recommend({ emotion: "happy", seed: 1, count: 2, profile: "Ana" }, signal);
    await api.passOver("Ana", { items: items.map(({ id }) => id), mood });
    expect(await lessons()).toBeGreaterThan(0);
    await api.resetLearned("Ana", "movie");
    expect(await lessons()).toBe(0);
  });

  test("moods are kept only by consent; corrections are counted; both can be cleared", async () => {
    const api = await open();
    await api.createProfile("Ana");
    const ask = () => api.recommend({ emotion: "sad", seed: 1, profile: "Ana" }, signal);
    await ask();
    expect(await api.readHistory("Ana", signal)).toMatchObject({ keepsMoods: false, moods: [] });
    await api.keepMoods("Ana", true);
    await ask();
    await api.correctReading("Ana", "neutral", "sad");
    expect(await api.readHistory("Ana", signal)).toMatchObject({
      moods: [{ dominant: "sad", catalog: "starter" }],
      corrections: [{ looked: "neutral", felt: "sad", times: 1 }],
    });
    await api.clearHistory("Ana");
    expect(await api.readHistory("Ana", signal)).toMatchObject({ moods: [], corrections: [] });
  });

  test("several who watch together get one list, with what each has said", async () => {
    const api = await open();
    await api.createProfile("Ana");
    await api.createProfile("Ben");
    const request = {
      emotion: "happy",
      seed: 1,
      count: 13,
      profiles: ["Ana", "Ben"],
      includeSeen: true,
    } as const;
    const asked = { ...request, profiles: [...request.profiles] };
    const item = (await api.recommend(asked, signal)).items[0]?.id ?? "";
    await api.react("Ben", { item, reaction: "like" });
    const listed = (await api.recommend(asked, signal)).items.find(({ id }) => id === item);
    expect(listed).toMatchObject({ said: null, saidBy: [{ profile: "Ben", reactions: ["like"] }] });
  });

  test("a file is shown before it is stored, becomes a catalogue, and is used", async () => {
    const api = await open();
    const request = {
      file: new File(["title,genres\nMine,Comedy\nNobody knows,\n"], "mine.csv"),
      name: "mine",
      kind: "movie",
      map: {},
      genres: {},
      replace: false,
      table: null,
      encoding: null,
      onProgress: () => undefined,
      signal,
    } as const;
    // "Мир" in KOI8-R.
    const bytes = new Uint8Array([
      ...new TextEncoder().encode("title,genres\n"),
      0xed,
      0xc9,
      0xd2,
      0x2c,
      0x41,
    ]);
    const russian = { ...request, file: new File([bytes], "mir.csv"), encoding: "koi8-r", dryRun: true };
    expect((await api.importCatalog(russian)).sample.map(({ title }) => title)).toEqual(["Мир"]);
    const preview = await api.importCatalog({ ...request, dryRun: true });
    expect(preview).toMatchObject({ catalog: "mine", columns: ["title", "genres"] });
    expect(await api.listCatalogs(signal)).toHaveLength(1);
    expect(await api.importCatalog({ ...request, dryRun: false })).toMatchObject({
      changes: { added: preview.items },
    });
    const all = await api.recommend({ emotion: "happy", seed: 1, count: 100 }, signal);
    expect(titles(all.items)).toEqual(expect.arrayContaining(["Mine", "The trumpet comedy"]));
    const { items } = await api.recommend({ emotion: "happy", catalog: "mine" }, signal);
    expect(titles(items)).toEqual(["Mine"]);
    const empty = { ...request, file: new File([""], "empty.csv"), dryRun: true };
    await expect(api.importCatalog(empty)).rejects.toMatchObject({ code: "file-empty" });
  });

  test("ratings from elsewhere are taken into a profile, and what is not there is listed", async () => {
    const api = await open();
    await api.createProfile("Ana");
    const file = new File(
      [
        "Date,Name,Year,Letterboxd URI,Rating\n2024-01-02,Tears,1990,https://boxd.it/1,4.5\n2024-01-03,Gone,1950,https://boxd.it/2,3\n",
      ],
      "ratings.csv",
    );
    const request = {
      file,
      kind: null,
      user: null,
      map: null,
      dryRun: false,
      onProgress: () => undefined,
      signal,
    } as const;
    const shown = { matched: 1, dryRun: true, matches: [{ item: { id: "tears" }, by: "title and year" }] };
    expect(await api.importRatings("Ana", { ...request, dryRun: true })).toMatchObject(shown);
    expect(await api.listOpinions("Ana", "movie", signal)).toEqual([]);
    expect(await api.importRatings("Ana", request)).toMatchObject({
      matched: 1,
      unmatched: 1,
      unmatchedEntries: [{ title: "Gone", year: 1950 }],
    });
    expect(await api.listOpinions("Ana", "movie", signal)).toMatchObject([
      { item: { id: "tears" }, rating: 9 },
    ]);
  });

  test("a catalogue can be removed", async () => {
    const api = await open();
    await api.removeCatalog("starter");
    expect(await api.listCatalogs(signal)).toEqual([]);
    await expect(api.removeCatalog("starter")).rejects.toMatchObject({ code: "catalog-unknown" });
  });
}
