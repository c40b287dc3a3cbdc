import { expect, test } from "vitest";
import { askedFor } from "./asked-for.ts";

test("a request names nobody, one, or several and what is fair", () => {
  expect(askedFor([], "average")).toEqual({});
  expect(askedFor(["ana"], "least-misery")).toEqual({ profile: "ana" });
  expect(askedFor(["ana", "ben"], "least-misery")).toEqual({
    profiles: ["ana", "ben"],
    fairness: "least-misery",
  });
});
