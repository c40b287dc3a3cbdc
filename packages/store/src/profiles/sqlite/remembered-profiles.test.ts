import type { Item, Reaction } from "@moodreel/core";
import { noOpinion, passedOver, withdrawn, withRating, withReaction } from "@moodreel/core/profile";
import { REACTIONS } from "@moodreel/core/taste";
import fc from "fast-check";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { StatementSync } from "node:sqlite";
import { setImmediate as turn } from "node:timers/promises";
import { BroadcastChannel } from "node:worker_threads";
import { afterAll, expect, test, vi } from "vitest";
import { ANA, HEAT, LEARNED, LIMITS } from "../conformance/examples.ts";
import type { ProfileStore } from "../profile-store.ts";
import { openSqliteProfiles } from "./open-sqlite-profiles.ts";

// What a store remembers of a profile must be what another one, which remembers nothing yet, reads.

const folder = mkdtempSync(join(tmpdir(), "moodreel-remembered-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
let files = 0;

const ITEMS: readonly Item[] = ["a", "b", "c", "d"].map((id) => ({ ...HEAT, id }));
const MOMENTS = [1, 2, 3, 4, 5].map((day) => `2026-11-0${day}T00:00:00.000Z`);

type Step = (store: ProfileStore) => Promise<unknown>;

const item = fc.constantFrom(...ITEMS);
const at = fc.constantFrom(...MOMENTS);
const say =
  (one: Item, moment: string, what: Reaction | number): Step =>
  (store) =>
    store.change("ana", "movie", [one.id], ({ opinions }) => {
      const before = opinions.get(one.id) ?? noOpinion(one, moment);
      const said =
        typeof what === "number" ? withRating(before, what, moment) : withReaction(before, what, moment);
      return { opinions: [said], ...(what === "like" ? { learned: LEARNED } : {}) };
    });
const step: fc.Arbitrary<Step> = fc.oneof(
  fc.tuple(item, at, fc.constantFrom(...REACTIONS, 3, 9)).map((given) => say(...given)),
  fc.tuple(item, at).map(
    ([one, moment]): Step =>
      (store) =>
        store.change("ana", "movie", [one.id], ({ opinions }) => ({
          opinions: [...opinions.values()].map((opinion) =>
            REACTIONS.reduce(
              (all, reaction) => withdrawn(all, reaction, moment),
              withdrawn(opinion, "rating", moment),
            ),
          ),
        })),
  ),
  at.map(
    (moment): Step =>
      (store) =>
        store.change("ana", "movie", ["a", "b"], ({ opinions }) => ({
          opinions: ITEMS.slice(0, 2).map((one) =>
            passedOver(opinions.get(one.id) ?? noOpinion(one, moment), moment),
          ),
        })),
  ),
  fc.boolean().map(
    (keepsMoods): Step =>
      (store) =>
        store.configure("ana", () => ({ keepsMoods })),
  ),
  fc.constantFrom(null, 6, 16).map(
    (ageLimit): Step =>
      (store) =>
        store.configure("ana", () => ({ ageLimit })),
  ),
  fc.constant<Step>(async (store) => {
    await store.remove("ana");
    await store.create(ANA);
  }),
  fc.constant<Step>((store) => store.restore({ profile: ANA, kinds: {}, moods: [], corrections: [] })),
);

test("is what another reads, whoever changes it", async () => {
  const steps = fc.array(fc.record({ step, by: fc.constantFrom(0, 1) }), { minLength: 1, maxLength: 12 });
  await fc.assert(
    fc.asyncProperty(steps, fc.constantFrom(2, 1000), async (all, opinionsRead) => {
      const path = join(folder, `${(files += 1)}.db`);
      const limits = { ...LIMITS, opinionsRead };
      const stores = [await openSqliteProfiles(path, limits), await openSqliteProfiles(path, limits)];
      await stores[0]!.create(ANA);
      for (const { step: change, by } of all) {
        await change(stores[by]!);
        const fresh = await openSqliteProfiles(path, limits);
        for (const moment of [MOMENTS[0]!, MOMENTS[4]!]) {
          const read = sorted(await fresh.read("ana", "movie", moment));
          for (const store of stores) expect(sorted(await store.read("ana", "movie", moment))).toEqual(read);
        }
        await fresh.close();
      }
      for (const store of stores) await store.close();
    }),
    { numRuns: 25 },
  );
});

test("is the same thing as long as nothing changes, so that what is worked out of it is kept", async () => {
  const path = join(folder, "same.db");
  const store = await openSqliteProfiles(path);
  const other = await openSqliteProfiles(path);
  await store.create(ANA);
  await store.create({ ...ANA, name: "ben" });
  await say(ITEMS[0]!, MOMENTS[0]!, "like")(store);
  const read = async () => (await store.read("ana", "movie", MOMENTS[1]!))?.opinions;
  const first = await read();
  expect(await read()).toBe(first);
  await store.configure("ana", () => ({}));
  await store.change("ben", "movie", [], () => ({ learned: LEARNED }));
  expect(await read()).toBe(first);
  await other.configure("ben", () => ({ keepsMoods: true }));
  await say(ITEMS[1]!, MOMENTS[0]!, "like")(other).then(() => other.remove("ben"));
  const second = await read();
  expect(second).toHaveLength(2);
  // What did not change is not read again, whoever changed the rest.
  expect(second).toContain(first?.[0]);
  await other.create({ ...ANA, name: "cleo" });
  await other.change("cleo", "movie", [], () => ({ learned: LEARNED }));
  expect(await read()).toBe(second);
  await store.close();
  await other.close();
});

test("takes what another of its process has told in place of reading all opinions again", async () => {
  const path = join(folder, "told.db");
  const [store, other] = [await openSqliteProfiles(path), await openSqliteProfiles(path)];
  await store.create(ANA);
  await say(ITEMS[0]!, MOMENTS[0]!, "like")(store);
  await store.read("ana", "movie", MOMENTS[0]!);
  const channel = new BroadcastChannel(`moodreel profiles ${path}`);
  const told = new Promise((resolve) => (channel.onmessage = resolve));
  await say(ITEMS[1]!, MOMENTS[1]!, 9)(other);
  await told;
  channel.close();
  await turn();
  const asked = vi.spyOn(StatementSync.prototype, "all");
  const read = await store.read("ana", "movie", MOMENTS[1]!);
  const texts = asked.mock.contexts.map((statement) => (statement as StatementSync).sourceSQL);
  asked.mockRestore();
  expect(read?.opinions.map(({ item: { id } }) => id)).toEqual(["b", "a"]);
  expect(texts.filter((text) => text.includes("opinion"))).toEqual([]);
  await store.close();
  await other.close();
});

/** What may not be recommended has no order. */
function sorted(state: Awaited<ReturnType<ProfileStore["read"]>>) {
  return state === null ? null : { ...state, leftOut: state.leftOut.toSorted() };
}
