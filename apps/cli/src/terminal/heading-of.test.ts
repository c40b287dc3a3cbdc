import { expect, test } from "vitest";
import { headingOf } from "./heading-of.ts";

const blue = { title: "Blue", year: 1971, people: ["Joni Mitchell", "Stephen Stills"] };

test("a track and a book say whose they are, a film and a game do not", () => {
  expect(headingOf(blue, "music")).toBe("Blue by Joni Mitchell (1971)");
  expect(headingOf({ ...blue, year: null }, "book")).toBe("Blue by Joni Mitchell");
  expect(headingOf({ ...blue, people: [] }, "music")).toBe("Blue (1971)");
  for (const kind of ["movie", "game"] as const) expect(headingOf(blue, kind)).toBe("Blue (1971)");
});
