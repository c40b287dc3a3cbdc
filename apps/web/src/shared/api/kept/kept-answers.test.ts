import type { Catalog, Recommendation, RecommendationRequest, Viewer } from "@moodreel/client";
import { expect, test } from "vitest";
import { findList, NOTHING_KEPT, onlyAgreed, withList, withoutViewer } from "./kept-answers.ts";

const viewer = (name: string, keepsMoods: boolean): Viewer => ({ name, keepsMoods }) as Viewer;
const KNOWN = {
  catalogs: [{ name: "starter" } as Catalog],
  profiles: [viewer("ana", true), viewer("ben", true), viewer("kid", false)],
};
const listOf = (title: string): Recommendation =>
  ({ outcome: "items", items: [{ title }] }) as unknown as Recommendation;
const HAPPY = { emotion: "happy", intent: "match", seed: 1 } as RecommendationRequest;

test("a list for nobody is there again, whatever the day's seed", () => {
  const kept = withList(NOTHING_KEPT, { request: HAPPY, answer: listOf("A") }, KNOWN);
  expect(findList(kept, { ...HAPPY, seed: 2, peek: true }, [])).toEqual(listOf("A"));
  expect(findList(kept, { ...HAPPY, emotion: "sad" }, [])).toBeNull();
  expect(kept.profiles).toEqual([]);
});

test("a list is kept for who keeps a diary, and for nobody who does not", () => {
  const ana = { ...HAPPY, profile: "ana" };
  const kept = withList(NOTHING_KEPT, { request: ana, answer: listOf("A") }, KNOWN);
  expect(findList(kept, ana, ["ana"])).toEqual(listOf("A"));
  expect(kept.profiles.map(({ name }) => name)).toEqual(["ana"]);
  for (const named of [{ profile: "kid" }, { profiles: ["ana", "kid"] }, { profile: "gone" }]) {
    expect(withList(kept, { request: { ...HAPPY, ...named }, answer: listOf("B") }, KNOWN)).toBe(kept);
  }
});

test("nobody is shown a list for others: not a child one without an age limit, not one person another's", () => {
  const forNobody = withList(NOTHING_KEPT, { request: HAPPY, answer: listOf("A") }, KNOWN);
  const ana = { ...HAPPY, profile: "ana" };
  const kept = withList(forNobody, { request: ana, answer: listOf("B") }, KNOWN);
  // Without the server a chosen child is not known, so the page asks for nobody, or for the others alone.
  expect(findList(kept, HAPPY, ["kid"])).toBeNull();
  expect(findList(kept, ana, ["ana", "kid"])).toBeNull();
  expect(findList(kept, ana, [])).toBeNull();
});

test("the end of a diary ends what was kept for it, and the latest four stay", () => {
  const both = { ...HAPPY, profiles: ["ana", "ben"] };
  let kept = withList(NOTHING_KEPT, { request: both, answer: listOf("A") }, KNOWN);
  expect(onlyAgreed(kept, [viewer("ana", true), viewer("ben", false)]).lists).toEqual([]);
  expect(onlyAgreed(kept, [viewer("ana", true)]).lists).toEqual([]);
  expect(withoutViewer(kept, "ben").lists).toEqual([]);
  for (const emotion of ["sad", "fear", "angry", "neutral"] as const)
    kept = withList(kept, { request: { ...HAPPY, emotion }, answer: listOf(emotion) }, KNOWN);
  expect(kept.lists.map(({ request }) => request.emotion)).toEqual(["neutral", "angry", "fear", "sad"]);
});
