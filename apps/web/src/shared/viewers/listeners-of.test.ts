import { expect, test } from "vitest";
import { listenersOf } from "./listeners-of.ts";

test("a request names nobody, one, or several and what is fair", () => {
  expect(listenersOf([], "average")).toEqual({});
  expect(listenersOf(["ana"], "least-misery")).toEqual({ profile: "ana" });
  expect(listenersOf(["ana", "ben"], "least-misery")).toEqual({
    profiles: ["ana", "ben"],
    fairness: "least-misery",
  });
});
