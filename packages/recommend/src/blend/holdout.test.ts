import { expect, test } from "vitest";
import { interactionsOf } from "../interactions/interactions.ts";
import { columnsOf } from "../interactions/rating-builder.ts";
import { leaveLastOut } from "./holdout.ts";

/** Who rated twelve films, the eleventh low; who rated three; and whose latest was a disappointment. */
const RATINGS = interactionsOf(
  columnsOf([
    ...Array.from({ length: 12 }, (_, k) => ({
      user: "long",
      item: `f${k}`,
      value: k === 10 ? 2 : 8,
      at: k,
    })),
    ...Array.from({ length: 3 }, (_, k) => ({ user: "short", item: `f${k}`, value: 8, at: k })),
    ...Array.from({ length: 3 }, (_, k) => ({ user: "let down", item: `f${k}`, value: 8 - 3 * k, at: k })),
  ]),
);

function told(each?: number): readonly (readonly [user: string, given: number, target: string])[] {
  const { held } = leaveLastOut(RATINGS, 2, undefined, each);
  return held.map(({ user, request, target }) => [
    RATINGS.users[user]!,
    request.history.length,
    RATINGS.items.ids[target]!,
  ]);
}

test("the latest rating of each person is looked for, given the others, where they liked it", () => {
  expect(told()).toEqual([
    ["long", 11, "f11"],
    ["short", 2, "f2"],
  ]);
});

test("of a long history several are, each given all before it, and only what was liked", () => {
  expect(told(3)).toEqual([
    ["long", 9, "f9"],
    ["long", 11, "f11"],
    ["short", 2, "f2"],
  ]);
  const { train } = leaveLastOut(RATINGS, 2, undefined, 3);
  const left = (user: string): readonly string[] => {
    const u = RATINGS.users.indexOf(user);
    return Array.from(
      train.item.subarray(train.offsets[u], train.offsets[u + 1]),
      (at) => train.items.ids[at]!,
    );
  };
  expect(left("long")).toEqual(Array.from({ length: 9 }, (_, k) => `f${k}`));
  expect(left("short")).toEqual(["f0", "f1"]);
  expect(left("let down")).toEqual(["f0", "f1", "f2"]);
});

test("never more than a quarter of what somebody rated is looked for", () => {
  expect(told(100).filter(([user]) => user === "long")).toHaveLength(2);
});
